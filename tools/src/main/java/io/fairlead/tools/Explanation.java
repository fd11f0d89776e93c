package io.fairlead.tools;

import io.fairlead.tools.Wiring.Handler;
import io.fairlead.tools.Wiring.Unwired;
import java.util.List;

/** Says of a class what it is to the bus, and why. A class may play several parts. */
final class Explanation {

    private final Wiring wiring;
    private final Ink ink;

    Explanation(Wiring wiring, Ink ink) {
        this.wiring = wiring;
        this.ink = ink;
    }

    /** Everything that the map knows of a class. */
    String of(String id) {
        StringBuilder out = new StringBuilder();
        wiring.messages().stream()
                .filter(each -> each.node().id().equals(id))
                .forEach(each -> new MessageExplanation(wiring, ink, each).printTo(out));
        List<Handler> methods = wiring.handlers().stream()
                .filter(each -> each.node().id().equals(id))
                .toList();
        if (!methods.isEmpty()) {
            new HandlerExplanation(wiring, ink).printTo(out, methods);
        }
        wiring.middleware().stream()
                .filter(each -> each.node().id().equals(id))
                .forEach(each -> new MiddlewareExplanation(wiring, ink).printTo(out, each));
        wiring.unwired().stream().filter(each -> each.className().equals(id)).forEach(each -> unwired(out, each));
        return out.toString();
    }

    static void heading(StringBuilder out, Ink ink, String kind, String name, String place) {
        out.append(out.length() == 0 ? "" : "\n")
                .append(kind)
                .append(' ')
                .append(ink.bold(name))
                .append("   ")
                .append(ink.dim(place))
                .append('\n');
    }

    private void unwired(StringBuilder out, Unwired each) {
        out.append(ink.bold(ShortNames.of(each.className())))
                .append(' ')
                .append(ink.warning("is not wired"))
                .append(": it has a method " + each.method() + "(" + ShortNames.of(each.takes()) + "), but no @"
                        + each.missing() + ".\nIf the bus is to call it, annotate "
                        + (each.missing().equals("Middleware") ? "the class" : "the class or the method") + " with @"
                        + each.missing() + ".\n");
    }
}

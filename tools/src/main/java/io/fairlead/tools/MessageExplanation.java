package io.fairlead.tools;

import io.fairlead.tools.Wiring.Handler;
import io.fairlead.tools.Wiring.Message;
import io.fairlead.tools.Wiring.Middleware;
import io.fairlead.tools.Wiring.Policy;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The whole way of a message: what it passes, who handles it, what that raises, who handles those. */
final class MessageExplanation {

    private final Wiring wiring;
    private final Ink ink;
    private final Message message;
    private final Map<String, Middleware> middleware;
    private final Map<String, Handler> handlers;

    MessageExplanation(Wiring wiring, Ink ink, Message message) {
        this.wiring = wiring;
        this.ink = ink;
        this.message = message;
        middleware = wiring.middlewareById();
        handlers = wiring.handlersById();
    }

    void printTo(StringBuilder out) {
        Explanation.heading(
                out, ink, message.kind(), message.node().name(), message.node().place());
        out.append("  ").append(signature()).append('\n');
        middleware(out);
        handlers(out);
        if (message.kind().equals("event")) {
            raisers(out);
        }
        policies(out);
        passedBy(out);
    }

    private String signature() {
        String components = message.components().stream()
                .map(each -> ShortNames.of(each.type()) + " " + each.name())
                .collect(Collectors.joining(", ", message.node().name() + "(", ")"));
        return message.result() == null ? components : components + " -> " + ShortNames.of(message.result());
    }

    private void middleware(StringBuilder out) {
        if (message.middleware().isEmpty()) {
            return;
        }
        out.append("\n  passes, outermost first\n");
        Columns columns = new Columns("    ");
        for (String id : message.middleware()) {
            Middleware each = known(middleware, id);
            columns.add(
                    each.node().name(),
                    String.join(", ", each.hooks()),
                    "order " + each.order(),
                    reason(each),
                    each.node().place());
        }
        columns.printTo(out);
    }

    private static String reason(Middleware each) {
        String takes = "takes " + ShortNames.of(each.takes());
        return each.on().isEmpty() ? takes : takes + ", on " + ShortNames.annotations(each.on());
    }

    private void handlers(StringBuilder out) {
        if (message.unhandled()) {
            out.append("\n  ")
                    .append(ink.warning("handled by nobody"))
                    .append(", so publishing it does nothing and passes no middleware\n");
            return;
        }
        if (message.open()) {
            out.append("\n  open: ")
                    .append(
                            message.kind().equals("event")
                                    ? "listeners may be registered at run time"
                                    : "a handler that is registered at run time takes the place of a compiled one")
                    .append('\n');
        }
        if (message.handlers().isEmpty()) {
            return;
        }
        out.append("\n  handled by\n");
        for (String id : message.handlers()) {
            Handler handler = known(handlers, id);
            Columns columns = new Columns("    ");
            columns.add(
                    handler.display() + "(" + ShortNames.of(handler.takes())
                            + (handler.context() ? ", MessageContext)" : ")"),
                    handler.kind().equals("event") ? "order " + handler.order() + ", " + handler.delivery() : "",
                    handler.node().place());
            columns.printTo(out);
            raised(out, handler);
        }
    }

    private void raised(StringBuilder out, Handler handler) {
        if (handler.raises() == null) {
            return;
        }
        out.append("\n  which may raise ")
                .append(ShortNames.of(handler.raises()))
                .append('\n');
        for (Message event : wiring.raisedBy(handler)) {
            out.append("    ").append(event.node().name());
            if (event.unhandled()) {
                out.append("   ").append(ink.warning("nobody handles it")).append('\n');
                continue;
            }
            out.append(
                    event.middleware().isEmpty()
                            ? ""
                            : "   through "
                                    + names(
                                            event.middleware(),
                                            id -> known(middleware, id).node().name()));
            out.append('\n');
            Columns columns = new Columns("      ");
            event.handlers().stream()
                    .map(id -> known(handlers, id))
                    .forEach(each -> columns.add(
                            "-> " + each.display(),
                            "order " + each.order() + ", " + each.delivery(),
                            each.node().place()));
            columns.printTo(out);
        }
    }

    private void raisers(StringBuilder out) {
        List<Handler> raisers = wiring.raisersOf(message);
        if (raisers.isEmpty()) {
            out.append("\n  raised by no handler; it may be published directly\n");
            return;
        }
        out.append("\n  may be raised by\n");
        Columns columns = new Columns("    ");
        raisers.forEach(each -> columns.add(
                each.display(),
                "handles " + ShortNames.of(each.takes()),
                each.node().place()));
        columns.printTo(out);
    }

    private void policies(StringBuilder out) {
        if (message.policies().isEmpty()) {
            return;
        }
        out.append("\n  policies\n");
        for (Policy policy : message.policies()) {
            out.append("    @")
                    .append(ShortNames.of(policy.annotation()))
                    .append("   ")
                    .append(
                            policy.enforcedBy().isEmpty()
                                    ? ink.warning("nothing enforces it here")
                                    : "enforced by "
                                            + names(
                                                    policy.enforcedBy(),
                                                    id -> known(middleware, id)
                                                            .node()
                                                            .name()))
                    .append('\n');
        }
    }

    /** "Why does it not pass this one?" is asked as often as "why does it pass that one?". */
    private void passedBy(StringBuilder out) {
        List<Middleware> others = wiring.middleware().stream()
                .filter(each -> !message.middleware().contains(each.node().id()))
                .toList();
        if (message.unhandled() || others.isEmpty()) {
            return;
        }
        out.append("\n  does not pass\n");
        Columns columns = new Columns("    ");
        others.forEach(each -> columns.add(each.node().name(), reasonAgainst(each)));
        columns.printTo(out);
    }

    private String reasonAgainst(Middleware each) {
        boolean carries =
                message.policies().stream().anyMatch(policy -> each.on().contains(policy.annotation()));
        return each.on().isEmpty() || carries
                ? "takes " + ShortNames.of(each.takes()) + ", which it is not"
                : "on " + ShortNames.annotations(each.on()) + ", which it does not carry";
    }

    /** Maps are written whole; one that somebody cut up is no map. */
    private static <T> T known(Map<String, T> things, String id) {
        T thing = things.get(id);
        if (thing == null) {
            throw new UsageException("the map mentions " + id + ", but does not describe it");
        }
        return thing;
    }

    private static String names(List<String> ids, UnaryOperator<String> name) {
        return ids.stream().map(name).collect(Collectors.joining(", "));
    }
}

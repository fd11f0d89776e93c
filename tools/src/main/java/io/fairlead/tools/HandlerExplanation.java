package io.fairlead.tools;

import io.fairlead.tools.Wiring.Handler;
import io.fairlead.tools.Wiring.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why the methods of a handler class are wired, or not, and what they raise. */
final class HandlerExplanation {

    private final Wiring wiring;
    private final Ink ink;
    private final Map<String, Handler> handlers;

    HandlerExplanation(Wiring wiring, Ink ink) {
        this.wiring = wiring;
        this.ink = ink;
        handlers = wiring.handlersById();
    }

    void printTo(StringBuilder out, List<Handler> methods) {
        Handler first = methods.get(0);
        String file = first.node().file();
        Explanation.heading(
                out,
                ink,
                "handler",
                first.node().name(),
                file == null ? first.node().place() : file);
        methods.forEach(method -> printTo(out, method));
    }

    private void printTo(StringBuilder out, Handler method) {
        String taken = ShortNames.of(method.takes());
        out.append("\n  ")
                .append(ink.bold(method.method() + "(" + taken + (method.context() ? ", MessageContext)" : ")")))
                .append(method.kind().equals("event") ? "   order " + method.order() + ", " + method.delivery() : "")
                .append(
                        method.node().line() > 0
                                ? "   " + ink.dim("line " + method.node().line())
                                : "")
                .append('\n');
        reached(out, method, taken);
        raised(out, method);
    }

    private void reached(StringBuilder out, Handler method, String taken) {
        List<Message> reached = wiring.messages().stream()
                .filter(each -> each.handlers().contains(method.id()))
                .toList();
        if (reached.isEmpty()) {
            out.append("    ")
                    .append(ink.warning("is wired to nothing"))
                    .append(", because no " + method.kind() + " of this bus is " + ShortNames.withArticle(taken)
                            + "\n");
            return;
        }
        out.append("    is wired, because it is annotated for " + many(method.kind()) + " and takes\n");
        Columns columns = new Columns("      ");
        reached.forEach(each -> columns.add(each.node().name(), each.node().place()));
        columns.printTo(out);
    }

    private static String many(String kind) {
        return kind.equals("query") ? "queries" : kind + "s";
    }

    private void raised(StringBuilder out, Handler method) {
        if (method.raises() == null) {
            return;
        }
        out.append("    may raise ").append(ShortNames.of(method.raises())).append('\n');
        Columns columns = new Columns("      ");
        wiring.raisedBy(method)
                .forEach(event -> columns.add(
                        event.node().name(),
                        event.unhandled() ? "nobody handles it" : "handled by " + handlersOf(event)));
        columns.printTo(out);
    }

    private String handlersOf(Message event) {
        if (event.handlers().isEmpty()) {
            return "whoever is registered at run time";
        }
        return event.handlers().stream()
                .map(handlers::get)
                .map(handler -> handler == null ? "?" : handler.display())
                .collect(Collectors.joining(", "));
    }
}

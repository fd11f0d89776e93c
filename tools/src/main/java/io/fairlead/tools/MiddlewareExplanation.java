package io.fairlead.tools;

import io.fairlead.tools.Wiring.Message;
import io.fairlead.tools.Wiring.Middleware;
import java.util.List;
import java.util.stream.Collectors;

/** What a middleware asks for, and which messages therefore pass it. */
final class MiddlewareExplanation {

    private final Wiring wiring;
    private final Ink ink;

    MiddlewareExplanation(Wiring wiring, Ink ink) {
        this.wiring = wiring;
        this.ink = ink;
    }

    void printTo(StringBuilder out, Middleware middleware) {
        Explanation.heading(
                out,
                ink,
                "middleware",
                middleware.node().name(),
                middleware.node().place());
        Columns facts = new Columns("  ");
        facts.add("hooks", String.join(", ", middleware.hooks()));
        facts.add("order", String.valueOf(middleware.order()));
        facts.add("takes", ShortNames.of(middleware.takes()));
        if (!middleware.on().isEmpty()) {
            facts.add("on", ShortNames.annotations(middleware.on()));
        }
        if (!middleware.before().isEmpty()) {
            facts.add("encloses", names(middleware.before()));
        }
        if (!middleware.after().isEmpty()) {
            facts.add("is enclosed by", names(middleware.after()));
        }
        facts.printTo(out);
        passing(out, middleware);
    }

    private void passing(StringBuilder out, Middleware middleware) {
        List<Message> passing = wiring.messages().stream()
                .filter(each -> each.middleware().contains(middleware.node().id()))
                .toList();
        if (passing.isEmpty()) {
            out.append("\n  ")
                    .append(ink.warning("is wired to nothing"))
                    .append(", because no message that somebody handles is ")
                    .append(ShortNames.withArticle(ShortNames.of(middleware.takes())))
                    .append(middleware.on().isEmpty() ? "" : " and carries " + ShortNames.annotations(middleware.on()))
                    .append('\n');
            return;
        }
        out.append(
                "\n  is wired: " + passing.size() + " of " + wiring.messages().size() + " messages pass it\n");
        Columns columns = new Columns("    ");
        passing.forEach(
                each -> columns.add(each.kind(), each.node().name(), each.node().packageName()));
        columns.printTo(out);
    }

    private static String names(List<String> ids) {
        return ids.stream().map(ShortNames::of).collect(Collectors.joining(", "));
    }
}

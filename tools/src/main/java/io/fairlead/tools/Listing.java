package io.fairlead.tools;

import io.fairlead.tools.Wiring.Handler;
import io.fairlead.tools.Wiring.Message;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages, a line each, with who handles them. */
final class Listing {

    private Listing() {}

    static String of(Wiring wiring, Predicate<Message> wanted) {
        Map<String, Handler> handlers = wiring.handlersById();
        Columns columns = new Columns("");
        for (Message message : wiring.messages()) {
            if (wanted.test(message)) {
                String classes = message.handlers().stream()
                        .flatMap(id -> Stream.ofNullable(handlers.get(id)))
                        .map(handler -> handler.node().id())
                        .distinct()
                        .collect(Collectors.joining(", "));
                columns.add(
                        message.kind(),
                        message.node().id(),
                        message.unhandled() ? "(nobody)" : classes.isEmpty() ? "(open)" : classes);
            }
        }
        StringBuilder out = new StringBuilder();
        columns.printTo(out);
        return out.toString();
    }
}

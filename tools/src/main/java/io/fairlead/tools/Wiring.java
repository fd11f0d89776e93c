package io.fairlead.tools;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A map as it was read; {@code docs/guide/wiring.md} says what its members mean. */
record Wiring(
        String bus,
        List<String> modules,
        List<Message> messages,
        List<Handler> handlers,
        List<Middleware> middleware,
        Map<String, List<String>> eventTypes,
        List<Unwired> unwired) {

    /** A class, and where it is from. */
    record Node(
            String id,
            String packageName,
            String name,
            String module,
            @Nullable String file,
            int line) {

        /** {@code com/shop/PlaceOrder.java:9}, or the module of what was compiled before. */
        String place() {
            return file == null ? "in " + module : line == 0 ? file : file + ":" + line;
        }
    }

    record Message(
            Node node,
            String kind,
            @Nullable String result,
            List<Component> components,
            List<String> middleware,
            List<String> handlers,
            boolean open,
            List<Policy> policies) {

        boolean unhandled() {
            return handlers.isEmpty() && !open;
        }
    }

    record Component(String name, String type) {}

    record Policy(String annotation, List<String> enforcedBy) {}

    /** A handler method; its node is its class. */
    record Handler(
            String id,
            Node node,
            String kind,
            String method,
            String takes,
            boolean context,
            int order,
            @Nullable String delivery,
            @Nullable String raises) {

        /** {@code Orders.keep}. */
        String display() {
            return node.name() + "." + method;
        }
    }

    record Middleware(
            Node node,
            int order,
            List<String> hooks,
            String takes,
            List<String> on,
            List<String> before,
            List<String> after) {}

    record Unwired(String className, String method, String takes, String missing) {}

    Map<String, Message> messagesById() {
        return byId(messages, message -> message.node().id());
    }

    Map<String, Handler> handlersById() {
        return byId(handlers, Handler::id);
    }

    Map<String, Middleware> middlewareById() {
        return byId(middleware, each -> each.node().id());
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, each -> each, (first, second) -> first));
    }

    /** The events that a handler may raise. */
    List<Message> raisedBy(Handler handler) {
        List<String> ids = handler.raises() == null ? List.of() : eventTypes.getOrDefault(handler.raises(), List.of());
        return messages.stream()
                .filter(message -> ids.contains(message.node().id()))
                .toList();
    }

    /** The handlers that may raise an event. */
    List<Handler> raisersOf(Message event) {
        return handlers.stream()
                .filter(handler -> handler.raises() != null
                        && eventTypes
                                .getOrDefault(handler.raises(), List.of())
                                .contains(event.node().id()))
                .toList();
    }
}

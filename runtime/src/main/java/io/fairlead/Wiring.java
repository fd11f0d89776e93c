package io.fairlead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a bus was compiled to do: every message, the middleware it passes, outermost first, and its handlers.
 *
 * <p>Everything is said by qualified class name, so that reading the wiring loads no class of the application.
 *
 * @since 0.1.0
 */
public final class Wiring {

    private final List<Route> routes;

    private Wiring(List<Route> routes) {
        this.routes = routes;
    }

    /**
     * The ways of all messages.
     *
     * @return commands, then queries, then events, each sorted by name; unmodifiable
     */
    public List<Route> routes() {
        return routes;
    }

    /**
     * The way of one message.
     *
     * @param message a qualified class name
     * @return null if the bus does not know the message
     */
    public @Nullable Route route(String message) {
        for (Route route : routes) {
            if (route.message().equals(message)) {
                return route;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Route route : routes) {
            text.append(route).append('\n');
        }
        return text.toString();
    }

    /**
     * The kind of a message.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A {@link Command}. */
        COMMAND,
        /** A {@link Query}. */
        QUERY,
        /** An {@link Event}. */
        EVENT
    }

    /**
     * The way of one message. The three methods of {@link Record} are written out; {@link Result.Success} says why.
     *
     * @param kind the message's kind
     * @param message the qualified name of the message's class
     * @param middleware the qualified class names of the middleware that it passes, outermost first
     * @param handlers the qualified class names of its handlers, in the order in which they run; first of the middleware that hears an event
     *     because policies name it
     * @since 0.1.0
     */
    public record Route(Kind kind, String message, List<String> middleware, List<String> handlers) {

        /**
         * Made by generated code.
         *
         * @param kind the message's kind
         * @param message the message's class
         * @param middleware copied
         * @param handlers copied
         */
        public Route {
            middleware = List.copyOf(middleware);
            handlers = List.copyOf(handlers);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Route route
                    && kind == route.kind
                    && message.equals(route.message)
                    && middleware.equals(route.middleware)
                    && handlers.equals(route.handlers);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, message, middleware, handlers);
        }

        /** A line for people: the kind, the message, and an arrow before each that it passes. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(kind.name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(message);
            for (String each : middleware) {
                text.append(" -> ").append(each);
            }
            return text.append(" -> ")
                    .append(handlers.isEmpty() ? "(nobody)" : String.join(" + ", handlers))
                    .toString();
        }
    }

    /**
     * Collects the routes of a bus. Used by generated code.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final List<Route> routes = new ArrayList<>();

        /** An empty builder. */
        public Builder() {}

        /**
         * Adds a route.
         *
         * @param kind the message's kind
         * @param message the message's class
         * @param middleware the middleware's classes
         * @param handlers the handlers' classes
         * @return this builder
         */
        public Builder add(Kind kind, String message, String[] middleware, String[] handlers) {
            routes.add(new Route(kind, message, List.of(middleware), List.of(handlers)));
            return this;
        }

        /**
         * Adds routes that are written one to a line: kind, message, middleware and handlers with a space between them,
         * several classes with a comma.
         *
         * @param lines the routes
         * @return this builder
         * @throws IllegalArgumentException if a line is not of that form
         */
        public Builder addAll(String lines) {
            for (String line : lines.lines().toList()) {
                String[] words = line.split(" ", -1);
                if (words.length != 4) {
                    throw new IllegalArgumentException("no route: " + line);
                }
                add(Kind.valueOf(words[0]), words[1], list(words[2]), list(words[3]));
            }
            return this;
        }

        private static String[] list(String words) {
            return words.isEmpty() ? new String[0] : words.split(",", -1);
        }

        /**
         * Builds the wiring.
         *
         * @return the routes added so far
         */
        public Wiring build() {
            return new Wiring(List.copyOf(routes));
        }
    }
}

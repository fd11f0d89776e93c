package io.fairlead.session;

/**
 * Something that a session has registered.
 *
 * @param kind what it is
 * @param type the qualified name of the class of messages that it is for
 * @since 0.1.0
 */
public record SessionEntry(Kind kind, String type) {

    /** What can be registered. */
    public enum Kind {
        /** A handler of commands. */
        COMMAND_HANDLER,
        /** A handler of queries. */
        QUERY_HANDLER,
        /** One that hears events. */
        LISTENER,
        /** Middleware. */
        MIDDLEWARE
    }
}

package io.fairlead.registration;

/**
 * Something that was registered at run time, as it is at a moment.
 *
 * @param kind what it is
 * @param type the qualified name of the class of messages that it is for
 * @param active false for a handler while a later one takes its place
 * @since 0.1.0
 */
public record RegistrationEntry(Kind kind, String type, boolean active) {

    /** What can be registered. */
    public enum Kind {
        /** A handler of commands. */
        COMMAND_HANDLER,
        /** A handler of queries. */
        QUERY_HANDLER,
        /** One that hears events. */
        LISTENER,
        /** Middleware, which sessions alone have. */
        MIDDLEWARE
    }
}

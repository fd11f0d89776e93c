package io.fairlead.statistics;

import java.util.List;

/**
 * The runs of all handlers for one class of messages. A command or a query has one; an event may have several, each of
 * which runs once for each event, or more often where it is tried again.
 *
 * @param type the binary name of the class
 * @param kind what it is
 * @param runs what became of the runs of all its handlers
 * @param handlers the same for each handler, sorted by name
 * @since 0.1.0
 */
public record MessageStatistics(String type, Kind kind, RunStatistics runs, List<HandlerStatistics> handlers) {

    /**
     * The kinds of messages.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** Changes something. */
        COMMAND,
        /** Asks for something. */
        QUERY,
        /** Tells that something happened. */
        EVENT
    }

    /** Copies the list. */
    public MessageStatistics {
        handlers = List.copyOf(handlers);
    }
}

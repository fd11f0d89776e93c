package io.fairlead.resilience.progress;

import java.time.Duration;

/**
 * How far a command is. Immutable.
 *
 * @param messageId of the command
 * @param kind what led to these news
 * @param done how much the handler said is done; 0 until it says something
 * @param total of how much; 0 if it does not know
 * @param text what the handler said last; empty until it does
 * @param elapsed since the command was sent
 * @since 0.1.0
 */
public record Progress(String messageId, Kind kind, long done, long total, String text, Duration elapsed) {

    /**
     * What led to the news.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** For a while there were none, and the command still waits for its turn. */
        STILL_WAITING,

        /** For a while there were none, and the command is still being handled. */
        STILL_PROCESSING,

        /** The handler said something. */
        REPORTED
    }
}

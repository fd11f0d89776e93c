package io.fairlead.event;

import io.fairlead.Event;
import io.fairlead.Metadata;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that a queued handler did not handle, however often it was tried; or that waits behind one of the same key.
 *
 * @param id names the letter
 * @param event the event
 * @param metadata what travelled with it; null if nobody reads it
 * @param handler the name by which the handler is reported: that of its class, and of the method where the class has several
 * @param key what puts the event in order; null if nothing does
 * @param attempts how often the handler was tried; zero for a letter that is parked, or whose key could not be told
 * @param error what the last attempt ended with; null for a letter that is parked
 * @param firstFailure when the first attempt failed, or the letter was parked
 * @param lastFailure when the last attempt failed, or the letter was parked
 * @since 0.1.0
 */
public record DeadLetter(
        String id,
        Event event,
        @Nullable Metadata metadata,
        String handler,
        @Nullable Object key,
        int attempts,
        @Nullable Throwable error,
        Instant firstFailure,
        Instant lastFailure) {

    /** Checks for null. */
    public DeadLetter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(handler, "handler");
        Objects.requireNonNull(firstFailure, "firstFailure");
        Objects.requireNonNull(lastFailure, "lastFailure");
    }

    /**
     * Whether the handler was not tried, because an earlier event of the same key is a dead letter.
     *
     * @return false if it was tried and failed
     */
    public boolean parked() {
        return error == null;
    }

    /**
     * The letter after its handler was tried again and failed.
     *
     * @param more how often it was tried
     * @param with what the last attempt ended with
     * @param at when that was
     * @return a letter of the same id
     */
    public DeadLetter failedAgain(int more, Throwable with, Instant at) {
        return new DeadLetter(id, event, metadata, handler, key, attempts + more, with, firstFailure, at);
    }
}

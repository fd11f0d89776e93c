package io.fairlead.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of a bus: the events that its queued handlers failed to handle, with what it takes to try them again.
 *
 * <p>A letter stays until its handler has succeeded, or somebody discards it. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public interface DeadLetters {

    /**
     * All letters, those included that are being tried again.
     *
     * @return the oldest first
     */
    List<DeadLetter> list();

    /**
     * Looks for a letter.
     *
     * @param id its id
     * @return null if there is none
     */
    @Nullable
    DeadLetter find(String id);

    /**
     * How many letters there are.
     *
     * @return zero or more
     */
    int size();

    /**
     * Puts the event into the queue once more, before all that wait and however full it is, for the handler that failed. If that succeeds, the letter is gone, and the first of
     * those that are parked behind it is tried; if it fails, the letter stays, with more attempts. {@link
     * io.fairlead.MessageBus#awaitIdle} waits for it.
     *
     * @param id the letter's id
     * @return false if there is no such letter, it is being tried already, or it is parked behind another
     * @throws io.fairlead.BusClosedException if the bus is closed
     * @throws io.fairlead.UnhandledMessageException if no handler of this bus has failed on an event of that class since the bus was
     *     made, so that it does not know the handlers
     */
    boolean retry(String id);

    /**
     * {@linkplain #retry Tries} all letters whose handlers are known, the oldest first.
     *
     * @return how many were put into the queue, without those that are parked
     */
    int retryAll();

    /**
     * Forgets a letter. What is parked behind it is tried, once its turn comes.
     *
     * @param id the letter's id
     * @return false if there is no such letter
     */
    boolean discard(String id);
}

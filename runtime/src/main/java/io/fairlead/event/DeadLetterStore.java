package io.fairlead.event;

import io.fairlead.internal.queue.InMemoryDeadLetters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a bus keeps its dead letters. A port: one that keeps them in memory comes with the runtime.
 *
 * <p>Must be safe for use by many threads, and be bounded. What a method throws when a letter is added or replaced goes to the failure
 * sink, together with the failure that the letter is about.
 *
 * @since 0.1.0
 */
public interface DeadLetterStore {

    /**
     * A store in memory.
     *
     * @param capacity how many letters it takes; a positive number
     * @return an empty store
     */
    static DeadLetterStore inMemory(int capacity) {
        return new InMemoryDeadLetters(capacity);
    }

    /**
     * Keeps a letter.
     *
     * @param letter a new one
     * @return false if there is no room for it
     */
    boolean add(DeadLetter letter);

    /**
     * Keeps a letter instead of the one with the same id; nothing happens if there is none.
     *
     * @param letter the letter
     */
    void replace(DeadLetter letter);

    /**
     * Forgets a letter. What this throws after a handler was tried again counts as a failure of that handler.
     *
     * @param id its id
     * @return false if there is none
     */
    boolean remove(String id);

    /**
     * Looks for a letter.
     *
     * @param id its id
     * @return null if there is none
     */
    @Nullable
    DeadLetter find(String id);

    /**
     * All letters.
     *
     * @return in the order in which they were added
     */
    List<DeadLetter> list();

    /**
     * The letter of a handler with a key that was added first.
     *
     * @param handler the qualified name of the handler's class
     * @param key what puts events in order
     * @return null if there is none
     */
    @Nullable
    DeadLetter oldest(String handler, Object key);

    /**
     * How many letters there are.
     *
     * @return zero or more
     */
    int size();
}

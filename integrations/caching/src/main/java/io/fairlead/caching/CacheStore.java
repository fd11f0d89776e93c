package io.fairlead.caching;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where answers are kept. {@link MemoryCacheStore} keeps them in the process; another may keep them where several processes see them, if it has a
 * way to write down what it is given.
 *
 * <p>Its methods are called by the threads that ask, and those of all queries at once. Of what {@link Region#get}, {@link Region#generation} and
 * {@link Region#put} throw, {@link QueryCaches} takes it that nothing is kept, and counts it; what {@link Region#clear} throws reaches who clears.
 * The tests of a store extend {@code CacheStoreContract}, which is published with the tests of this module.
 *
 * @since 0.1.0
 */
public interface CacheStore {

    /**
     * The answers to queries of one class. Asked for once for each.
     *
     * @param query the name of the class
     * @param ttl how long an answer is kept at most
     * @param maximumSize how many are kept at most in this process
     * @return the region; of the same answers, if it is asked for again
     */
    Region region(String query, Duration ttl, long maximumSize);

    /**
     * The answers to queries of one class.
     *
     * @since 0.1.0
     */
    interface Region {

        /**
         * How often it was cleared, or another number that is never lower than before and rises with each time.
         *
         * @return the number, which is read before an answer is asked for
         */
        long generation();

        /**
         * An answer that is kept. None of an earlier generation is returned once {@link #clear} has.
         *
         * @param key what it is kept under
         * @return null if there is none
         */
        @Nullable
        CachedAnswer get(CacheKey key);

        /**
         * Keeps an answer; or not, if there is no room, or if the region was cleared since {@link #generation} was read.
         *
         * @param key what it is kept under
         * @param answer the answer
         * @param generation what was read before the answer was asked for
         */
        void put(CacheKey key, CachedAnswer answer, long generation);

        /** Forgets all answers, and those that are put later with a generation that was read before. */
        void clear();

        /**
         * How many answers are kept in this process.
         *
         * @return a number that may be behind
         */
        long size();

        /**
         * How many answers this process has dropped because they were too old, or for want of room.
         *
         * @return a number that may be behind
         */
        long evictions();
    }
}

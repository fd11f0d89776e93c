package io.fairlead.caching;

/**
 * What has become of the queries of a class that is cached, until a moment. Each query that was asked is one hit, one that was shared, one load, one
 * failure of a load, one in a transaction or one that was overdue, but for those that are under way, or whose thread was interrupted while it waited for another.
 *
 * @param query the name of the class
 * @param hits how many were answered by what was kept
 * @param shared how many were answered, or failed, by what others asked for at the same time
 * @param loads how many were answered by their handler
 * @param loadFailures how many handlers, or what stands between them and the cache, failed
 * @param inTransactions how many went past the cache to their handler, because they were asked in a transaction
 * @param overdue how many waited for what others asked for until they had waited long enough, and went to their handler themselves
 * @param clears how often all answers were forgotten, by events or by hand
 * @param evictions how many answers were dropped because they were too old, or for want of room
 * @param storeFailures how often the store failed, so that an answer was neither found nor kept
 * @param size how many answers are kept
 * @since 0.1.0
 */
public record CacheStatistics(
        String query,
        long hits,
        long shared,
        long loads,
        long loadFailures,
        long inTransactions,
        long overdue,
        long clears,
        long evictions,
        long storeFailures,
        long size) {}

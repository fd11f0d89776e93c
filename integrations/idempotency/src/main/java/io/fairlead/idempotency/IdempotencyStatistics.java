package io.fairlead.idempotency;

/**
 * What has become of commands with a key since {@link Idempotency} was made. The numbers are read one after the other, while others
 * count on.
 *
 * @param started commands that got their key and went on to their handlers
 * @param failed of these, those that failed, whose keys are free again
 * @param replayed commands that got an answer that was kept
 * @param waited commands that had to wait for another with their key
 * @param unprotected commands without a key that went on all the same
 * @param refusedWithoutKey commands without a key that were refused
 * @param refusedDifferent commands that were refused because their key stood for another
 * @param refusedRunning commands that were refused because the first under their key was not done with
 * @param refusedFull commands that were refused because the store was full
 * @param overtaken commands that succeeded after their lease was over and another had taken their key
 * @param unkept commands that succeeded and whose answer could not be kept, so that a repeat may be handled again
 * @since 0.1.0
 */
public record IdempotencyStatistics(
        long started,
        long failed,
        long replayed,
        long waited,
        long unprotected,
        long refusedWithoutKey,
        long refusedDifferent,
        long refusedRunning,
        long refusedFull,
        long overtaken,
        long unkept) {}

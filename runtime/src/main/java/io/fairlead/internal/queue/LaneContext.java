package io.fairlead.internal.queue;

/**
 * What all lanes of a queue work with, and the queue itself.
 *
 * @param inFlight where events are counted off
 * @param attempts tries handlers
 * @param tasks where work is done
 * @param marks told when the queue empties
 * @param batchSize after how many events others get their turn
 * @param batchNanos after how long
 */
record LaneContext(
        InFlight inFlight, Attempts attempts, Tasks tasks, WaterMarks marks, int batchSize, long batchNanos) {

    /** Counts off events that were settled. */
    void leave(int events) {
        inFlight.leave(events);
        marks.sank();
    }
}

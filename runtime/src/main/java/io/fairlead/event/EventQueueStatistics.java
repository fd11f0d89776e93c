package io.fairlead.event;

/**
 * What a queue has done since its bus was made, and how full it is. The numbers are read one after the other, so that while events
 * move they need not fit together to the last; when the bus is idle they do: {@code accepted} is then
 * {@code finished + dropped + abandoned}.
 *
 * @param capacity how many events may wait
 * @param waiting how many events wait in the queue; up to a batch more have been taken out and not handled yet
 * @param unfinished how many were accepted, or are being accepted, and are not done with; those that wait included
 * @param accepted how many events were taken in, dead letters that were tried again included
 * @param rejected how many were refused, those included that came after the close
 * @param finished how many events have come to the end of their handlers, whether these failed or not
 * @param dropped how many made room for later ones
 * @param abandoned how many the close gave up; it reported them, but for dead letters, which stay where they are
 * @param blocked how many publishers had to wait for room
 * @param slowed how many publishers were slowed down
 * @param handled how many runs of handlers succeeded
 * @param retried how many failed and were tried again
 * @param failed how many failed for good
 * @param parked how many events were put behind a dead letter of their key
 * @param deadLetters how many dead letters there are
 * @param deadLettersRefused how many found no room among the dead letters
 * @param refusedByExecutor how many tasks the executor refused, and the queue's own thread did
 * @since 0.1.0
 */
public record EventQueueStatistics(
        int capacity,
        int waiting,
        long unfinished,
        long accepted,
        long rejected,
        long finished,
        long dropped,
        long abandoned,
        long blocked,
        long slowed,
        long handled,
        long retried,
        long failed,
        long parked,
        int deadLetters,
        long deadLettersRefused,
        long refusedByExecutor) {}

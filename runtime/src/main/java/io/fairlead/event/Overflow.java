package io.fairlead.event;

/**
 * What happens to an event that is published while the queue is full. Each case is counted.
 *
 * @since 0.1.0
 */
public enum Overflow {
    /**
     * The publisher waits for room, up to {@link EventQueueOptions#blockTimeout()}; then the event is refused with an
     * {@link EventRejectedException}. A queued handler does not wait, since it holds up what would make room: its event is
     * refused at once.
     */
    BLOCK,
    /** The event is refused with an {@link EventRejectedException}, at once. */
    REJECT_NEW,
    /**
     * The event that was published first of those that wait in the queue makes room. It goes to the failure sink, once for each
     * handler that it was meant for.
     */
    DROP_OLDEST,
    /**
     * Publishers are slowed down, the more the fuller the queue is: not at all up to the low water mark, and by a millisecond for each
     * event from the high one on. When the queue is full, they wait as by {@link #BLOCK}. When it empties, they are as fast as
     * before.
     */
    ADAPTIVE_RATE_LIMIT
}

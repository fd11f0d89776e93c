package io.fairlead.event;

/**
 * When a queue begins to hand its events to handlers.
 *
 * @since 0.1.0
 */
public enum QueueStart {
    /** With the first event. */
    AT_ONCE,
    /** When {@link io.fairlead.MessageBus#start()} is called; what is published before waits, as far as there is room. */
    BUFFERING,
    /** When {@link io.fairlead.MessageBus#start()} is called; what is published before is refused. */
    REFUSING
}

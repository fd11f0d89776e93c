package io.fairlead.annotation;

/**
 * How an event travels from its publisher to a handler.
 *
 * @since 0.1.0
 */
public enum Delivery {
    /** On the publisher's thread, before {@code publish} returns. */
    DIRECT,

    /**
     * Through the bus's queue, on its executor, after the direct handlers. The publisher does not wait, and learns of no
     * failure; the bus's failure sink does. Handlers of the same order may run side by side; those of a higher order
     * begin when all of a lower one have ended. An event is handled after those that were published before it, unless
     * {@link SequenceBy} lets it overtake.
     */
    QUEUED
}

package io.fairlead.annotation;

/**
 * How an event travels from its publisher to a handler.
 *
 * @since 0.1.0
 */
public enum Delivery {
    /** On the publisher's thread, before {@code publish} returns. */
    DIRECT
}

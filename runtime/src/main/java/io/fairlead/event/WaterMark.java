package io.fairlead.event;

/**
 * A level of the queue that an application may want to know of.
 *
 * @since 0.1.0
 */
public enum WaterMark {
    /** The queue was under pressure, and has emptied to its low water mark. */
    LOW,
    /** The queue has filled to its high water mark. */
    HIGH
}

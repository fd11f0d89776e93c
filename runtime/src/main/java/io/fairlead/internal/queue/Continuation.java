package io.fairlead.internal.queue;

/** Goes on with an event where it had stopped. */
@FunctionalInterface
interface Continuation {

    /** A handler that was to be tried again is done with. Called once, by the thread that has tried it. */
    void ended(QueuedEvent event);
}

package io.fairlead.event;

/**
 * Told when the queue fills, and when it has emptied again: first of the high mark, then of both in turns.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface WaterMarkListener {

    /**
     * Called when a water mark was reached, on the thread that published an event or was done with one. It holds that thread up, and
     * others that come upon a mark meanwhile. What it throws is logged.
     *
     * @param mark which one
     * @param unfinished how many events were neither handled nor given up at that moment
     */
    void reached(WaterMark mark, long unfinished);
}

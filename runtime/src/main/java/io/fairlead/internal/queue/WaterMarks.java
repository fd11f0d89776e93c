package io.fairlead.internal.queue;

import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.WaterMark;
import io.fairlead.event.WaterMarkListener;
import java.lang.System.Logger.Level;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells a listener, if there is one, of the high and the low water mark in turns.
 *
 * <p>Whether the queue is under pressure changes under a lock, and whoever changes it looks at the level once more before he lets the
 * lock go. A level that was reached while somebody was still telling of the other mark is therefore not missed: its
 * count came before it looked at the pressure, and so before that last look.
 */
final class WaterMarks {

    private final long low;
    private final long high;
    private final @Nullable WaterMarkListener listener;
    private final LongSupplier level;
    private final Object lock = new Object();
    private volatile boolean pressed; // written with the lock held

    /**
     * No pressure yet.
     *
     * @param level how many events are in flight
     */
    WaterMarks(EventQueueOptions options, LongSupplier level) {
        low = options.lowWaterMark();
        high = options.highWaterMark();
        listener = options.waterMarkListener();
        this.level = level;
    }

    void rose() {
        if (listener != null && level.getAsLong() >= high && !pressed) {
            look(listener);
        }
    }

    void sank() {
        if (listener != null && level.getAsLong() <= low && pressed) {
            look(listener);
        }
    }

    private void look(WaterMarkListener told) {
        synchronized (lock) {
            for (long now = level.getAsLong(); pressed ? now <= low : now >= high; now = level.getAsLong()) {
                pressed = !pressed;
                try {
                    told.reached(pressed ? WaterMark.HIGH : WaterMark.LOW, now);
                } catch (Throwable error) {
                    System.getLogger("io.fairlead").log(Level.ERROR, "the listener of water marks failed", error);
                }
            }
        }
    }
}

package io.fairlead;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that is a millisecond later at every reading, and says how often it was read. Safe for many threads. */
public final class TickingClock extends Clock {

    private final Instant start;
    private final AtomicInteger readings = new AtomicInteger();

    public TickingClock(Instant start) {
        this.start = start;
    }

    public int readings() {
        return readings.get();
    }

    @Override
    public Instant instant() {
        return start.plusMillis(readings.getAndIncrement());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}

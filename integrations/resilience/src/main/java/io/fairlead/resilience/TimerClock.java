package io.fairlead.resilience;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A timer as a clock, for Resilience4j: what it measures must not jump when somebody sets the system's clock. */
final class TimerClock extends Clock {

    private final ResilienceTimer timer;
    private final Instant origin;
    private final long nanosAtOrigin;
    private final ZoneId zone;

    TimerClock(ResilienceTimer timer) {
        this(timer, Instant.now(), timer.nanoTime(), ZoneOffset.UTC);
    }

    private TimerClock(ResilienceTimer timer, Instant origin, long nanosAtOrigin, ZoneId zone) {
        this.timer = timer;
        this.origin = origin;
        this.nanosAtOrigin = nanosAtOrigin;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TimerClock(timer, origin, nanosAtOrigin, other);
    }

    @Override
    public Instant instant() {
        return origin.plusNanos(timer.nanoTime() - nanosAtOrigin);
    }
}

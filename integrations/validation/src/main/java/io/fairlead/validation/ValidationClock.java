package io.fairlead.validation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What time it is for {@code @Past}, {@code @Future} and their kin. A container that is not told otherwise makes one of the
 * system's clock in its time zone; bind another to decide what now is.
 *
 * <p>Safe for use by many threads, as clocks are.
 *
 * @since 0.1.0
 */
public final class ValidationClock {

    private final Clock clock;

    /** The system's clock, in the system's time zone. */
    @Inject
    public ValidationClock() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    /**
     * A clock of the application's.
     *
     * @param clock its time is now, and its zone that of dates and times that have none
     */
    public ValidationClock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * The clock.
     *
     * @return never null
     */
    public Clock clock() {
        return clock;
    }
}

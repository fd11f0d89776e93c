package io.fairlead.validation.same;

import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Random points in time: now, around it, and far away. */
final class Moments {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:30:15.123456789Z"), ZoneId.of("Asia/Tokyo"));

    private static final List<Duration> UNITS = List.of(
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofMillis(1),
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofHours(23),
            Duration.ofDays(1),
            Duration.ofDays(31),
            Duration.ofDays(366),
            Duration.ofDays(3_000));

    private final Random random;

    Moments(Random random) {
        this.random = random;
    }

    private Clock clock() {
        Duration unit = UNITS.get(random.nextInt(UNITS.size()));
        return Clock.offset(CLOCK, unit.multipliedBy(random.nextInt(5) - 2));
    }

    Map<Type, Supplier<Object>> makers() {
        return Map.ofEntries(
                Map.entry(Instant.class, () -> clock().instant()),
                Map.entry(LocalDate.class, () -> LocalDate.now(clock())),
                Map.entry(LocalDateTime.class, () -> LocalDateTime.now(clock())),
                Map.entry(LocalTime.class, () -> LocalTime.now(clock())),
                Map.entry(MonthDay.class, () -> MonthDay.now(clock())),
                Map.entry(OffsetDateTime.class, () -> OffsetDateTime.now(clock())),
                Map.entry(OffsetTime.class, () -> OffsetTime.now(clock())),
                Map.entry(Year.class, () -> Year.now(clock())),
                Map.entry(YearMonth.class, () -> YearMonth.now(clock())),
                Map.entry(ZonedDateTime.class, () -> ZonedDateTime.now(clock())),
                Map.entry(HijrahDate.class, () -> HijrahDate.now(clock())),
                Map.entry(JapaneseDate.class, () -> JapaneseDate.now(clock())),
                Map.entry(MinguoDate.class, () -> MinguoDate.now(clock())),
                Map.entry(ThaiBuddhistDate.class, () -> ThaiBuddhistDate.now(clock())),
                Map.entry(Date.class, () -> Date.from(clock().instant())),
                Map.entry(Calendar.class, () -> GregorianCalendar.from(ZonedDateTime.now(clock()))));
    }
}

package io.fairlead.validation.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;

/**
 * Compares points in time with now. What is further away than all time zones lie apart needs neither a zone nor an object of
 * now; only what is nearer is asked exactly. Times of day and days of a year come around and are always asked exactly.
 */
public final class Times {

    private static final long SECOND = 1_000;

    /** The greatest distance of a local time from UTC is 18 hours. */
    private static final long ZONES = 86_400;

    private static final double DAYS_OF_YEAR = 365.2425;
    private static final double MILLIS_OF_YEAR = DAYS_OF_YEAR * 86_400_000;
    private static final int EPOCH_YEAR = 1970;

    private Times() {}

    /** Before now is less than 0. */
    public static int compare(Instant time, Clock clock) {
        long far = distance(time.getEpochSecond(), 1, clock);
        return far != 0 ? Long.signum(far) : time.compareTo(clock.instant());
    }

    /** Before now is less than 0. */
    @SuppressWarnings("JavaUtilDate") // the constraint applies to it
    public static int compare(Date time, Clock clock) {
        int far = Long.compare(time.getTime(), clock.millis());
        return far != 0 ? far : Instant.ofEpochMilli(time.getTime()).compareTo(clock.instant());
    }

    /** Before now is less than 0. */
    public static int compare(Calendar time, Clock clock) {
        int far = Long.compare(time.getTimeInMillis(), clock.millis());
        return far != 0 ? far : time.toInstant().compareTo(clock.instant());
    }

    /** Before now is less than 0. */
    public static int compare(OffsetDateTime time, Clock clock) {
        long far = distance(time.toEpochSecond(), 1, clock);
        return far != 0 ? Long.signum(far) : time.compareTo(OffsetDateTime.now(clock));
    }

    /** Before now is less than 0. */
    public static int compare(ZonedDateTime time, Clock clock) {
        long far = distance(time.toEpochSecond(), 1, clock);
        return far != 0 ? Long.signum(far) : time.compareTo(ZonedDateTime.now(clock));
    }

    /** Before now is less than 0. */
    public static int compare(LocalDateTime time, Clock clock) {
        long far = distance(time.toEpochSecond(ZoneOffset.UTC), ZONES, clock);
        return far != 0 ? Long.signum(far) : time.compareTo(LocalDateTime.now(clock));
    }

    /** Before today is less than 0. */
    public static int compare(LocalDate date, Clock clock) {
        long far = distance(date.toEpochDay() * ZONES, 2 * ZONES, clock);
        return far != 0 ? Long.signum(far) : date.compareTo(LocalDate.now(clock));
    }

    /** Before this year is less than 0. */
    public static int compare(Year year, Clock clock) {
        double far = year.getValue() - EPOCH_YEAR - clock.millis() / MILLIS_OF_YEAR;
        return Math.abs(far) > 2 ? (int) Math.signum(far) : year.compareTo(Year.now(clock));
    }

    /** Before this month is less than 0. */
    public static int compare(YearMonth month, Clock clock) {
        double far = month.getYear() - EPOCH_YEAR - clock.millis() / MILLIS_OF_YEAR;
        return Math.abs(far) > 2 ? (int) Math.signum(far) : month.compareTo(YearMonth.now(clock));
    }

    /** Before now is less than 0. */
    public static int compare(LocalTime time, Clock clock) {
        return time.compareTo(LocalTime.now(clock));
    }

    /** Before now is less than 0. */
    public static int compare(OffsetTime time, Clock clock) {
        return time.compareTo(OffsetTime.now(clock));
    }

    /** Before today is less than 0. */
    public static int compare(MonthDay day, Clock clock) {
        return day.compareTo(MonthDay.now(clock));
    }

    /** Before today is less than 0. */
    public static int compare(HijrahDate date, Clock clock) {
        return date.compareTo(HijrahDate.now(clock));
    }

    /** Before today is less than 0. */
    public static int compare(JapaneseDate date, Clock clock) {
        return date.compareTo(JapaneseDate.now(clock));
    }

    /** Before today is less than 0. */
    public static int compare(MinguoDate date, Clock clock) {
        return date.compareTo(MinguoDate.now(clock));
    }

    /** Before today is less than 0. */
    public static int compare(ThaiBuddhistDate date, Clock clock) {
        return date.compareTo(ThaiBuddhistDate.now(clock));
    }

    /** How far from now, in seconds; 0 if within a margin. */
    private static long distance(long second, long margin, Clock clock) {
        long distance = second - Math.floorDiv(clock.millis(), SECOND);
        return Math.abs(distance) <= margin ? 0 : distance;
    }
}

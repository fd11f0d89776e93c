package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;

/** Points in time. */
final class TimeLine {

    private TimeLine() {}

    record PastInstant(@Past Instant value) implements Event {}

    record PastLocalDate(@Past LocalDate value) implements Event {}

    record PastLocalDateTime(@Past LocalDateTime value) implements Event {}

    record PastLocalTime(@Past LocalTime value) implements Event {}

    record PastMonthDay(@Past MonthDay value) implements Event {}

    record PastOffsetDateTime(@Past OffsetDateTime value) implements Event {}

    record PastOffsetTime(@Past OffsetTime value) implements Event {}

    record PastYear(@Past Year value) implements Event {}

    record PastYearMonth(@Past YearMonth value) implements Event {}

    record PastZonedDateTime(@Past ZonedDateTime value) implements Event {}

    record PastHijrahDate(@Past HijrahDate value) implements Event {}

    record PastJapaneseDate(@Past JapaneseDate value) implements Event {}

    record PastMinguoDate(@Past MinguoDate value) implements Event {}

    record PastThaiBuddhistDate(@Past ThaiBuddhistDate value) implements Event {}

    record PastDate(@Past Date value) implements Event {}

    record PastCalendar(@Past Calendar value) implements Event {}

    record PastOrPresentInstant(@PastOrPresent Instant value) implements Event {}

    record PastOrPresentLocalDate(@PastOrPresent LocalDate value) implements Event {}

    record PastOrPresentLocalDateTime(@PastOrPresent LocalDateTime value) implements Event {}

    record PastOrPresentLocalTime(@PastOrPresent LocalTime value) implements Event {}

    record PastOrPresentMonthDay(@PastOrPresent MonthDay value) implements Event {}

    record PastOrPresentOffsetDateTime(@PastOrPresent OffsetDateTime value) implements Event {}

    record PastOrPresentOffsetTime(@PastOrPresent OffsetTime value) implements Event {}

    record PastOrPresentYear(@PastOrPresent Year value) implements Event {}

    record PastOrPresentYearMonth(@PastOrPresent YearMonth value) implements Event {}

    record PastOrPresentZonedDateTime(@PastOrPresent ZonedDateTime value) implements Event {}

    record PastOrPresentHijrahDate(@PastOrPresent HijrahDate value) implements Event {}

    record PastOrPresentJapaneseDate(@PastOrPresent JapaneseDate value) implements Event {}

    record PastOrPresentMinguoDate(@PastOrPresent MinguoDate value) implements Event {}

    record PastOrPresentThaiBuddhistDate(@PastOrPresent ThaiBuddhistDate value) implements Event {}

    record PastOrPresentDate(@PastOrPresent Date value) implements Event {}

    record PastOrPresentCalendar(@PastOrPresent Calendar value) implements Event {}

    record FutureInstant(@Future Instant value) implements Event {}

    record FutureLocalDate(@Future LocalDate value) implements Event {}

    record FutureLocalDateTime(@Future LocalDateTime value) implements Event {}

    record FutureLocalTime(@Future LocalTime value) implements Event {}

    record FutureMonthDay(@Future MonthDay value) implements Event {}

    record FutureOffsetDateTime(@Future OffsetDateTime value) implements Event {}

    record FutureOffsetTime(@Future OffsetTime value) implements Event {}

    record FutureYear(@Future Year value) implements Event {}

    record FutureYearMonth(@Future YearMonth value) implements Event {}

    record FutureZonedDateTime(@Future ZonedDateTime value) implements Event {}

    record FutureHijrahDate(@Future HijrahDate value) implements Event {}

    record FutureJapaneseDate(@Future JapaneseDate value) implements Event {}

    record FutureMinguoDate(@Future MinguoDate value) implements Event {}

    record FutureThaiBuddhistDate(@Future ThaiBuddhistDate value) implements Event {}

    record FutureDate(@Future Date value) implements Event {}

    record FutureCalendar(@Future Calendar value) implements Event {}

    record FutureOrPresentInstant(@FutureOrPresent Instant value) implements Event {}

    record FutureOrPresentLocalDate(@FutureOrPresent LocalDate value) implements Event {}

    record FutureOrPresentLocalDateTime(@FutureOrPresent LocalDateTime value) implements Event {}

    record FutureOrPresentLocalTime(@FutureOrPresent LocalTime value) implements Event {}

    record FutureOrPresentMonthDay(@FutureOrPresent MonthDay value) implements Event {}

    record FutureOrPresentOffsetDateTime(@FutureOrPresent OffsetDateTime value) implements Event {}

    record FutureOrPresentOffsetTime(@FutureOrPresent OffsetTime value) implements Event {}

    record FutureOrPresentYear(@FutureOrPresent Year value) implements Event {}

    record FutureOrPresentYearMonth(@FutureOrPresent YearMonth value) implements Event {}

    record FutureOrPresentZonedDateTime(@FutureOrPresent ZonedDateTime value) implements Event {}

    record FutureOrPresentHijrahDate(@FutureOrPresent HijrahDate value) implements Event {}

    record FutureOrPresentJapaneseDate(@FutureOrPresent JapaneseDate value) implements Event {}

    record FutureOrPresentMinguoDate(@FutureOrPresent MinguoDate value) implements Event {}

    record FutureOrPresentThaiBuddhistDate(@FutureOrPresent ThaiBuddhistDate value) implements Event {}

    record FutureOrPresentDate(@FutureOrPresent Date value) implements Event {}

    record FutureOrPresentCalendar(@FutureOrPresent Calendar value) implements Event {}
}

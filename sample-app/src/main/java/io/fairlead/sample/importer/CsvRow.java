package io.fairlead.sample.importer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a CSV file, whose values are asked for by column. {@code NULL} and the empty text mean that there is none. */
final class CsvRow {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH:mm:ss[.SSS]]").withResolverStyle(ResolverStyle.STRICT);

    private final Location at;
    private final Map<String, String> values;

    CsvRow(Location at, Map<String, String> values) {
        this.at = at;
        this.values = values;
    }

    Location at() {
        return at;
    }

    @Nullable
    String optionalText(String column) {
        String value = Objects.requireNonNull(values.get(column), column).strip();
        return value.isEmpty() || value.equals("NULL") ? null : value;
    }

    String text(String column) {
        String value = optionalText(column);
        if (value == null) {
            throw new MalformedRowException(at, column + " must not be empty");
        }
        return value;
    }

    int integer(String column) {
        String value = text(column);
        if (!INTEGER.matcher(value).matches()) {
            throw wrong(column, value, "a whole number");
        }
        return Integer.parseInt(value);
    }

    BigDecimal decimal(String column) {
        String value = text(column);
        if (!DECIMAL.matcher(value).matches()) {
            throw wrong(column, value, "a number");
        }
        return new BigDecimal(value);
    }

    LocalDate day(String column) {
        return day(column, text(column));
    }

    @Nullable
    LocalDate optionalDay(String column) {
        String value = optionalText(column);
        return value == null ? null : day(column, value);
    }

    /** The day of a date that may come with a time of day. */
    private LocalDate day(String column, String value) {
        try {
            return LocalDate.parse(value, DAY);
        } catch (DateTimeParseException e) {
            throw wrong(column, value, "a date such as 1996-07-04");
        }
    }

    private MalformedRowException wrong(String column, String value, String expectation) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
        return new MalformedRowException(at, column + " must be " + expectation + ", but is \"" + shown + "\"");
    }
}

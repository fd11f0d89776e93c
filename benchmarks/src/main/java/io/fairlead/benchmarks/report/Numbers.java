package io.fairlead.benchmarks.report;

import java.util.Locale;

/** Figures with as many digits as they are worth. */
final class Numbers {

    private static final String[] UNITS = {"ns", "µs", "ms", "s"};

    private Numbers() {}

    static String plain(double value) {
        return String.format(Locale.ROOT, value < 9.995 ? "%.2f" : value < 99.95 ? "%.1f" : "%,.0f", value);
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** In the unit that makes it short. */
    static String time(double nanos) {
        int unit = 0;
        double value = nanos;
        while (value >= 1_000 && unit < UNITS.length - 1) {
            value /= 1_000;
            unit++;
        }
        return String.format(Locale.ROOT, value < 9.95 ? "%.1f %s" : "%.0f %s", value, UNITS[unit]);
    }
}

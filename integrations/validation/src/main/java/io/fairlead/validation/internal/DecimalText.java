package io.fairlead.validation.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads a number as {@link java.math.BigDecimal#BigDecimal(String)} does, in one pass and without keeping it: a text of a
 * million digits is somebody's attack, and making a number of it takes seconds.
 */
final class DecimalText {

    private static final int EXPONENT_DIGITS = 10;

    private final CharSequence text;
    private final boolean negative;
    private final int firstDigit;
    private final int end;
    private final int precision;
    private final long scale;

    private DecimalText(CharSequence text, boolean negative, int firstDigit, int end, int precision, long scale) {
        this.text = text;
        this.negative = negative;
        this.firstDigit = firstDigit;
        this.end = end;
        this.precision = precision;
        this.scale = scale;
    }

    /** Null if it is not a number. */
    static @Nullable DecimalText read(CharSequence text) {
        int length = text.length();
        boolean signed = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+');
        int at = signed ? 1 : 0;
        int digits = 0;
        int fraction = 0;
        int first = -1;
        int significant = 0;
        boolean point = false;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if ((c >= '0' && c <= '9') || Character.isDigit(c)) {
                digits++;
                fraction += point ? 1 : 0;
                if (first < 0 && c != '0' && Character.digit(c, 10) != 0) {
                    first = at;
                }
                significant += first < 0 ? 0 : 1;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return null;
        }
        int end = at;
        long scale = fraction;
        if (at < length) {
            long exponent = exponent(text, at, length);
            if (exponent == Long.MIN_VALUE) {
                return null;
            }
            scale -= exponent;
        }
        if (scale != (int) scale) {
            return null;
        }
        return new DecimalText(text, signed && text.charAt(0) == '-', first, end, Math.max(significant, 1), scale);
    }

    /** {@link Long#MIN_VALUE} if it is none. */
    private static long exponent(CharSequence text, int start, int length) {
        int at = start + 1;
        char e = text.charAt(start);
        if ((e != 'e' && e != 'E') || at >= length) {
            return Long.MIN_VALUE;
        }
        boolean negative = text.charAt(at) == '-';
        if (negative || text.charAt(at) == '+') {
            at++;
        }
        while (length - at > EXPONENT_DIGITS && Character.digit(text.charAt(at), 10) == 0) {
            at++;
        }
        if (at >= length || length - at > EXPONENT_DIGITS) {
            return Long.MIN_VALUE;
        }
        long exponent = 0;
        for (; at < length; at++) {
            int digit = Character.digit(text.charAt(at), 10);
            if (digit < 0) {
                return Long.MIN_VALUE;
            }
            exponent = exponent * 10 + digit;
        }
        if (exponent != (int) exponent) {
            return Long.MIN_VALUE;
        }
        return negative ? -exponent : exponent;
    }

    int signum() {
        return firstDigit < 0 ? 0 : negative ? -1 : 1;
    }

    /** How many digits there are before the point: as {@code precision() - scale()} of the number. */
    long integerDigits() {
        return precision - scale;
    }

    /** How many digits there are after the point; 0 for whole numbers. */
    long fractionDigits() {
        return Math.max(scale, 0);
    }

    /**
     * Compares with another number.
     *
     * @param digits the other's significant digits, none for 0
     */
    int compareTo(int signum, String digits, long integerDigits) {
        if (signum() != signum) {
            return Integer.compare(signum(), signum);
        }
        if (signum == 0) {
            return 0;
        }
        int magnitude = Long.compare(integerDigits(), integerDigits);
        return signum * (magnitude == 0 ? compareDigits(digits) : magnitude);
    }

    private int compareDigits(String digits) {
        int other = 0;
        for (int at = firstDigit; at < end; at++) {
            if (text.charAt(at) == '.') {
                continue;
            }
            int mine = Character.digit(text.charAt(at), 10);
            int theirs = other < digits.length() ? digits.charAt(other) - '0' : 0;
            other++;
            if (mine != theirs) {
                return Integer.compare(mine, theirs);
            }
        }
        for (; other < digits.length(); other++) {
            if (digits.charAt(other) != '0') {
                return -1;
            }
        }
        return 0;
    }
}

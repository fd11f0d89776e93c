package io.fairlead.validation.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Questions to numbers: their sign, and how many digits they have. */
public final class Numbers {

    /** A bound from above of how many decimal digits a binary one makes. */
    private static final double DIGITS_PER_BIT = 0.30103;

    private Numbers() {}

    static boolean isNaN(Number number) {
        return (number instanceof Double || number instanceof Float) && Double.isNaN(number.doubleValue());
    }

    static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }

    /** The sign of any number; negative zero is negative, and what is not a number is positive. */
    public static int signum(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.signum();
        }
        if (number instanceof BigInteger integer) {
            return integer.signum();
        }
        return isWhole(number) ? Long.signum(number.longValue()) : Double.compare(number.doubleValue(), 0);
    }

    /** The sign of a number; negative zero is negative, and what is not a number has {@code otherwise}. */
    public static int signum(double number, int otherwise) {
        return Double.isNaN(number) ? otherwise : Double.compare(number, 0);
    }

    /** The sign of a number in a text; what is not a number has {@code otherwise}. */
    public static int signum(CharSequence number, int otherwise) {
        DecimalText decimal = DecimalText.read(number);
        return decimal == null ? otherwise : decimal.signum();
    }

    /** As {@code Digits}. */
    public static boolean digits(long number, int integer, int fraction) {
        int digits = 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits <= integer && fraction >= 0;
    }

    /** As {@code Digits}; a number that is not whole counts as the decimal that it is printed as, if it is one. */
    public static boolean digits(@Nullable Number number, int integer, int fraction) {
        if (number == null) {
            return true;
        }
        if (number instanceof BigDecimal decimal) {
            return fits(decimal, integer, fraction);
        }
        if (isWhole(number)) {
            return digits(number.longValue(), integer, fraction);
        }
        if ((number instanceof Double || number instanceof Float) && !Double.isFinite(number.doubleValue())) {
            return false;
        }
        if (number instanceof BigInteger whole && whole.bitLength() * DIGITS_PER_BIT + 1 <= integer) {
            return true;
        }
        return fits(new BigDecimal(number.toString()).stripTrailingZeros(), integer, fraction);
    }

    private static boolean fits(BigDecimal decimal, int integer, int fraction) {
        return (long) decimal.precision() - decimal.scale() <= integer && Math.max(decimal.scale(), 0) <= fraction;
    }

    /** As {@code Digits}. */
    public static boolean digits(@Nullable CharSequence number, int integer, int fraction) {
        if (number == null) {
            return true;
        }
        DecimalText decimal = DecimalText.read(number);
        return decimal != null && decimal.integerDigits() <= integer && decimal.fractionDigits() <= fraction;
    }
}

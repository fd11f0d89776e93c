package io.fairlead.validation.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What {@code Min}, {@code Max}, {@code DecimalMin} and {@code DecimalMax} compare with. Floating-point numbers count as the
 * decimal that they are printed as, and what is not a number lies outside of every bound.
 *
 * <p>Nothing is allocated, unless a floating-point number is so close to the bound that only its decimal can tell.
 */
public final class DecimalBound {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final BigDecimal bound;
    private final BigInteger floor;
    private final boolean whole;
    private final boolean small;
    private final long smallFloor;
    private final double nearest;
    private final boolean exact;
    private final String digits;

    /**
     * A bound.
     *
     * @param text a decimal
     */
    public DecimalBound(String text) {
        bound = new BigDecimal(text);
        floor = bound.setScale(0, RoundingMode.FLOOR).toBigInteger();
        whole = bound.compareTo(new BigDecimal(floor)) == 0;
        small = floor.compareTo(LEAST) >= 0 && floor.compareTo(GREATEST) <= 0;
        smallFloor = small ? floor.longValue() : 0;
        nearest = bound.doubleValue();
        exact = !Double.isInfinite(nearest) && BigDecimal.valueOf(nearest).compareTo(bound) == 0;
        digits = bound.signum() == 0 ? "" : bound.unscaledValue().abs().toString();
    }

    private int compare(long number) {
        if (!small) {
            return -bound.signum();
        }
        return number == smallFloor ? (whole ? 0 : -1) : Long.compare(number, smallFloor);
    }

    private int compare(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? 1 : -1;
        }
        if (number > Math.nextUp(nearest)) {
            return 1;
        }
        if (number < Math.nextDown(nearest)) {
            return -1;
        }
        return exact && number == nearest ? 0 : BigDecimal.valueOf(number).compareTo(bound);
    }

    private int compare(BigInteger number) {
        int order = number.compareTo(floor);
        return order == 0 && !whole ? -1 : order;
    }

    private int compare(DecimalText number) {
        return number.compareTo(bound.signum(), digits, bound.precision() - (long) bound.scale());
    }

    /** Whether the bound is at most a number, or less if the bound itself does not count. */
    public boolean atMost(long number, boolean inclusive) {
        return holds(compare(number), inclusive);
    }

    /** Whether the bound is at most a number, or less if the bound itself does not count. */
    public boolean atMost(double number, boolean inclusive) {
        return !Double.isNaN(number) && holds(compare(number), inclusive);
    }

    /** Whether the bound is at most a number, or less if the bound itself does not count. */
    public boolean atMost(Number number, boolean inclusive) {
        return !Numbers.isNaN(number) && holds(compareAny(number), inclusive);
    }

    /** Whether the bound is at most a number in a text, or less if the bound itself does not count. */
    public boolean atMost(CharSequence number, boolean inclusive) {
        DecimalText decimal = DecimalText.read(number);
        return decimal != null && holds(compare(decimal), inclusive);
    }

    /** Whether the bound is at least a number, or greater if the bound itself does not count. */
    public boolean atLeast(long number, boolean inclusive) {
        return holds(-compare(number), inclusive);
    }

    /** Whether the bound is at least a number, or greater if the bound itself does not count. */
    public boolean atLeast(double number, boolean inclusive) {
        return !Double.isNaN(number) && holds(-compare(number), inclusive);
    }

    /** Whether the bound is at least a number, or greater if the bound itself does not count. */
    public boolean atLeast(Number number, boolean inclusive) {
        return !Numbers.isNaN(number) && holds(-compareAny(number), inclusive);
    }

    /** Whether the bound is at least a number in a text, or greater if the bound itself does not count. */
    public boolean atLeast(CharSequence number, boolean inclusive) {
        DecimalText decimal = DecimalText.read(number);
        return decimal != null && holds(-compare(decimal), inclusive);
    }

    private static boolean holds(int order, boolean inclusive) {
        return order > 0 || (inclusive && order == 0);
    }

    private int compareAny(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.compareTo(bound);
        }
        if (number instanceof BigInteger integer) {
            return compare(integer);
        }
        return Numbers.isWhole(number) ? compare(number.longValue()) : compare(number.doubleValue());
    }
}

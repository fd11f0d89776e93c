package com.shop;

import java.lang.annotation.Annotation;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Attempts}, as messages carry it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Attempts implements Attempts {
    private final String delay;

    private final Class<? extends Throwable>[] errors;

    private final double factor;

    private final char mark;

    private final long[] pauses;

    private final RetentionPolicy unit;

    private final int value;

    ShopBus_Attempts(String delay, Class<? extends Throwable>[] errors, double factor, char mark,
            long[] pauses, RetentionPolicy unit, int value) {
        this.delay = delay;
        this.errors = errors;
        this.factor = factor;
        this.mark = mark;
        this.pauses = pauses;
        this.unit = unit;
        this.value = value;
    }

    @Override
    public String delay() {
        return delay;
    }

    @Override
    public Class<? extends Throwable>[] errors() {
        return errors.clone();
    }

    @Override
    public double factor() {
        return factor;
    }

    @Override
    public char mark() {
        return mark;
    }

    @Override
    public long[] pauses() {
        return pauses.clone();
    }

    @Override
    public RetentionPolicy unit() {
        return unit;
    }

    @Override
    public int value() {
        return value;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Attempts.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attempts that
                && Objects.equals(delay(), that.delay())
                && Arrays.equals(errors(), that.errors())
                && Objects.equals(factor(), that.factor())
                && Objects.equals(mark(), that.mark())
                && Arrays.equals(pauses(), that.pauses())
                && Objects.equals(unit(), that.unit())
                && Objects.equals(value(), that.value());
    }

    @Override
    public int hashCode() {
        return (-760477699 ^ Objects.hashCode(delay()))
                + (-1209907691 ^ Arrays.hashCode(errors()))
                + (375959089 ^ Objects.hashCode(factor()))
                + (424697779 ^ Objects.hashCode(mark()))
                + (-1851783869 ^ Arrays.hashCode(pauses()))
                + (456517756 ^ Objects.hashCode(unit()))
                + (1335633679 ^ Objects.hashCode(value()));
    }

    @Override
    public String toString() {
        return "@com.shop.Attempts(delay=" + delay
                + ", errors=" + Arrays.toString(errors)
                + ", factor=" + factor
                + ", mark=" + mark
                + ", pauses=" + Arrays.toString(pauses)
                + ", unit=" + unit
                + ", value=" + value + ")";
    }
}

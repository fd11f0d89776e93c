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
    private final String itsArrays;

    private final int itsObjects;

    private final String itsDelay;

    private final Class<? extends Throwable>[] itsErrors;

    private final double itsFactor;

    private final char itsMark;

    private final long[] itsPauses;

    private final RetentionPolicy itsUnit;

    private final int itsValue;

    private final int itsYield;

    ShopBus_Attempts(String itsArrays, int itsObjects, String itsDelay,
            Class<? extends Throwable>[] itsErrors, double itsFactor, char itsMark,
            long[] itsPauses, RetentionPolicy itsUnit, int itsValue, int itsYield) {
        this.itsArrays = itsArrays;
        this.itsObjects = itsObjects;
        this.itsDelay = itsDelay;
        this.itsErrors = itsErrors;
        this.itsFactor = itsFactor;
        this.itsMark = itsMark;
        this.itsPauses = itsPauses;
        this.itsUnit = itsUnit;
        this.itsValue = itsValue;
        this.itsYield = itsYield;
    }

    @Override
    public String Arrays() {
        return itsArrays;
    }

    @Override
    public int Objects() {
        return itsObjects;
    }

    @Override
    public String delay() {
        return itsDelay;
    }

    @Override
    public Class<? extends Throwable>[] errors() {
        return itsErrors.clone();
    }

    @Override
    public double factor() {
        return itsFactor;
    }

    @Override
    public char mark() {
        return itsMark;
    }

    @Override
    public long[] pauses() {
        return itsPauses.clone();
    }

    @Override
    public RetentionPolicy unit() {
        return itsUnit;
    }

    @Override
    public int value() {
        return itsValue;
    }

    @Override
    public int yield() {
        return itsYield;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Attempts.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attempts that
                && Objects.equals(this.Arrays(), that.Arrays())
                && Objects.equals(this.Objects(), that.Objects())
                && Objects.equals(this.delay(), that.delay())
                && Arrays.equals(this.errors(), that.errors())
                && Objects.equals(this.factor(), that.factor())
                && Objects.equals(this.mark(), that.mark())
                && Arrays.equals(this.pauses(), that.pauses())
                && Objects.equals(this.unit(), that.unit())
                && Objects.equals(this.value(), that.value())
                && Objects.equals(this.yield(), that.yield());
    }

    @Override
    public int hashCode() {
        return (1039919014 ^ Objects.hashCode(this.Arrays()))
                + (635575564 ^ Objects.hashCode(this.Objects()))
                + (-760477699 ^ Objects.hashCode(this.delay()))
                + (-1209907691 ^ Arrays.hashCode(this.errors()))
                + (375959089 ^ Objects.hashCode(this.factor()))
                + (424697779 ^ Objects.hashCode(this.mark()))
                + (-1851783869 ^ Arrays.hashCode(this.pauses()))
                + (456517756 ^ Objects.hashCode(this.unit()))
                + (1335633679 ^ Objects.hashCode(this.value()))
                + (1716872947 ^ Objects.hashCode(this.yield()));
    }

    @Override
    public String toString() {
        return new StringBuilder()
                .append("@com.shop.Attempts(Arrays=").append(itsArrays)
                .append(", Objects=").append(itsObjects)
                .append(", delay=").append(itsDelay)
                .append(", errors=").append(Arrays.toString(itsErrors))
                .append(", factor=").append(itsFactor)
                .append(", mark=").append(itsMark)
                .append(", pauses=").append(Arrays.toString(itsPauses))
                .append(", unit=").append(itsUnit)
                .append(", value=").append(itsValue)
                .append(", yield=").append(itsYield)
                .append(')').toString();
    }
}

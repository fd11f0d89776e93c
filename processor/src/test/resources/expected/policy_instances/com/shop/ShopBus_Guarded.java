package com.shop;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Guarded}, as messages carry it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Guarded implements Guarded {
    private final Class<?> itsAlso;

    private final Class<?>[] itsChecks;

    private final String itsRole;

    ShopBus_Guarded(Class<?> itsAlso, Class<?>[] itsChecks, String itsRole) {
        this.itsAlso = itsAlso;
        this.itsChecks = itsChecks;
        this.itsRole = itsRole;
    }

    @Override
    public Class<?> also() {
        return itsAlso;
    }

    @Override
    public Class<?>[] checks() {
        return itsChecks.clone();
    }

    @Override
    public String role() {
        return itsRole;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Guarded.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guarded that
                && Objects.equals(this.also(), that.also())
                && Arrays.equals(this.checks(), that.checks())
                && Objects.equals(this.role(), that.role());
    }

    @Override
    public int hashCode() {
        return (380643257 ^ Objects.hashCode(this.also()))
                + (-1115326187 ^ Arrays.hashCode(this.checks()))
                + (445299338 ^ Objects.hashCode(this.role()));
    }

    @Override
    public String toString() {
        return new StringBuilder()
                .append("@com.shop.Guarded(also=").append(itsAlso)
                .append(", checks=").append(Arrays.toString(itsChecks))
                .append(", role=").append(itsRole)
                .append(')').toString();
    }
}

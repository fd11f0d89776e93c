package com.shop;

import java.lang.annotation.Annotation;
import javax.annotation.processing.Generated;

/**
 * {@link Audited}, as messages carry it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Audited implements Audited {
    ShopBus_Audited() {
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Audited.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Audited;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "@com.shop.Audited()";
    }
}

package com.shop.stock;

import javax.annotation.processing.Generated;

/**
 * Tells buses of other packages what puts an event in order.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Moved_Sequence {
    private Moved_Sequence() {
    }

    public static Object of(Object event) {
        return ((Moved) event).shelf();
    }
}

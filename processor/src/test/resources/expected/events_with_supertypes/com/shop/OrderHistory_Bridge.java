package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link OrderHistory} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class OrderHistory_Bridge {
    private OrderHistory_Bridge() {
    }

    public static void handle(Object target, Object message) {
        ((OrderHistory) target).handle((OrderEvent) message);
    }
}

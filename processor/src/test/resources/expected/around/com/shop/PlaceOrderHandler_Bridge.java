package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link PlaceOrderHandler} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class PlaceOrderHandler_Bridge {
    private PlaceOrderHandler_Bridge() {
    }

    public static String handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

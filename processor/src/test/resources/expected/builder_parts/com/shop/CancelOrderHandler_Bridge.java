package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link CancelOrderHandler} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CancelOrderHandler_Bridge {
    private CancelOrderHandler_Bridge() {
    }

    public static void handle(Object target, Object message) {
        ((CancelOrderHandler) target).handle((CancelOrder) message);
    }
}

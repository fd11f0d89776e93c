package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link CancelOrderHandler} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CancelOrderHandler_Bridge {
    private final CancelOrderHandler target;

    CancelOrderHandler_Bridge(CancelOrderHandler target) {
        this.target = target;
    }

    public void handle(Object message) {
        target.handle((CancelOrder) message);
    }
}

package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link PlaceOrderHandler} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class PlaceOrderHandler_Bridge {
    private final PlaceOrderHandler target;

    PlaceOrderHandler_Bridge(PlaceOrderHandler target) {
        this.target = target;
    }

    public String handle(Object message) {
        return target.handle((PlaceOrder) message);
    }
}

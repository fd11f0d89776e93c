package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link OrderHistory} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class OrderHistory_Bridge {
    private final OrderHistory target;

    OrderHistory_Bridge(OrderHistory target) {
        this.target = target;
    }

    public void handle(Object message) {
        target.handle((OrderEvent) message);
    }
}

package com.shop.orders;

import javax.annotation.processing.Generated;

/**
 * Opens {@link Check} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Check_Bridge {
    private final Check target;

    Check_Bridge(Check target) {
        this.target = target;
    }

    public int before(Object message) {
        return target.before((PlaceOrder) message);
    }

    public void after(Object message, Object result, int state) {
        target.after((PlaceOrder) message, (OrderId) result, state);
    }
}

package com.shop.orders;

import javax.annotation.processing.Generated;

/**
 * Opens {@link Check} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Check_Bridge {
    private Check_Bridge() {
    }

    public static int before(Object target, Object message) {
        return ((Check) target).before((PlaceOrder) message);
    }

    public static void after(Object target, Object message, Object result, int state) {
        ((Check) target).after((PlaceOrder) message, (OrderId) result, state);
    }
}

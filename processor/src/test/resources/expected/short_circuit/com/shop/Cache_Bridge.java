package com.shop;

import io.fairlead.ShortCircuit;
import javax.annotation.processing.Generated;

/**
 * Opens {@link Cache} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Cache_Bridge {
    private Cache_Bridge() {
    }

    public static ShortCircuit<String> before(Object target, Object message) {
        return ((Cache) target).before((PlaceOrder) message);
    }
}

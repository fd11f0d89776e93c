package com.shop;

import io.fairlead.ShortCircuit;
import javax.annotation.processing.Generated;

/**
 * Opens {@link Cache} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Cache_Bridge {
    private final Cache target;

    Cache_Bridge(Cache target) {
        this.target = target;
    }

    public ShortCircuit<String> before(Object message) {
        return target.before((PlaceOrder) message);
    }
}

package com.shop;

import io.fairlead.ShortCircuit;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Cache_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Cache_Package(Provider<Cache> cache, Provider<PlaceOrderHandler> placeOrderHandler) {
        super(cache, placeOrderHandler);
    }

    private Cache_Package(Cache_Package injected) {
        super(injected);
    }

    public static Cache_Package own(Cache_Package injected) {
        return new Cache_Package(injected);
    }

    public Object cache() {
        Object made = made(0);
        return made != null ? made : keep(0, new Cache());
    }

    public static ShortCircuit<String> cache_before(Object target, Object message) {
        return ((Cache) target).before((PlaceOrder) message);
    }

    public Object placeOrderHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new PlaceOrderHandler());
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

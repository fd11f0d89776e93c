package com.shop;

import io.fairlead.ShortCircuit;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, and opens them to the buses.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Cache_Package {
    private final Provider<Cache> cacheProvider;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    /**
     * For containers and builders.
     *
     * @param cache makes it; if null, it is made without arguments
     * @param placeOrderHandler makes it; if null, it is made without arguments
     */
    @Inject
    public Cache_Package(Provider<Cache> cache, Provider<PlaceOrderHandler> placeOrderHandler) {
        cacheProvider = cache;
        placeOrderHandlerProvider = placeOrderHandler;
    }

    public Object cache() {
        return cacheProvider == null ? new Cache() : cacheProvider.get();
    }

    public static ShortCircuit<String> cache_before(Object target, Object message) {
        return ((Cache) target).before((PlaceOrder) message);
    }

    public Object placeOrderHandler() {
        return placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

package com.shop;

import io.fairlead.ShortCircuit;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Cache_Package {
    private final Provider<Cache> cacheProvider;

    private Cache cache;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

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

    public static Cache_Package own(Cache_Package injected) {
        return new Cache_Package(injected.cacheProvider, injected.placeOrderHandlerProvider);
    }

    public Object cache() {
        if (cache == null) {
            cache = cacheProvider == null ? new Cache() : cacheProvider.get();
        }
        return cache;
    }

    public static ShortCircuit<String> cache_before(Object target, Object message) {
        return ((Cache) target).before((PlaceOrder) message);
    }

    public Object placeOrderHandler() {
        if (placeOrderHandler == null) {
            placeOrderHandler = placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
        }
        return placeOrderHandler;
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

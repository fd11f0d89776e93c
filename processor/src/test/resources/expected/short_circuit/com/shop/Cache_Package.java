package com.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, each once, when it is first needed.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Cache_Package {
    private final Provider<Cache> cacheProvider;

    private Cache cache;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    @Inject
    Cache_Package(Provider<Cache> cache, Provider<PlaceOrderHandler> placeOrderHandler) {
        this.cacheProvider = cache;
        this.placeOrderHandlerProvider = placeOrderHandler;
    }

    /**
     * Without a container.
     *
     * @param cache null to have it made without arguments
     * @param placeOrderHandler null to have it made without arguments
     */
    public static Cache_Package of(Provider<Cache> cache,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        return new Cache_Package(cache, placeOrderHandler);
    }

    /**
     * Hands out {@link Cache}.
     */
    public synchronized Object cacheComponent() {
        if (cache == null) {
            cache = cacheProvider == null ? new Cache() : cacheProvider.get();
        }
        return cache;
    }

    /**
     * Hands out {@link PlaceOrderHandler}.
     */
    public synchronized Object placeOrderHandlerComponent() {
        if (placeOrderHandler == null) {
            placeOrderHandler = placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
        }
        return placeOrderHandler;
    }
}

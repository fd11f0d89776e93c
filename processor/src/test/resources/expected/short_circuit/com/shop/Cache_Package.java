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
    private final Provider<Cache> cache;

    private Cache_Bridge cacheBridge;

    private final Provider<PlaceOrderHandler> placeOrderHandler;

    private PlaceOrderHandler_Bridge placeOrderHandlerBridge;

    @Inject
    Cache_Package(Provider<Cache> cache, Provider<PlaceOrderHandler> placeOrderHandler) {
        this.cache = cache;
        this.placeOrderHandler = placeOrderHandler;
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
     * Opens {@link Cache}.
     */
    public synchronized Cache_Bridge cacheBridge() {
        if (cacheBridge == null) {
            cacheBridge = new Cache_Bridge(cache == null ? new Cache() : cache.get());
        }
        return cacheBridge;
    }

    /**
     * Opens {@link PlaceOrderHandler}.
     */
    public synchronized PlaceOrderHandler_Bridge placeOrderHandlerBridge() {
        if (placeOrderHandlerBridge == null) {
            placeOrderHandlerBridge = new PlaceOrderHandler_Bridge(placeOrderHandler == null ? new PlaceOrderHandler() : placeOrderHandler.get());
        }
        return placeOrderHandlerBridge;
    }
}

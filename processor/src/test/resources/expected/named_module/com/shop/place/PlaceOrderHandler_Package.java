package com.shop.place;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class PlaceOrderHandler_Package {
    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    /**
     * For containers and builders.
     *
     * @param placeOrderHandler makes it; if null, it is made without arguments
     */
    @Inject
    public PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler) {
        placeOrderHandlerProvider = placeOrderHandler;
    }

    public static PlaceOrderHandler_Package own(PlaceOrderHandler_Package injected) {
        return new PlaceOrderHandler_Package(injected.placeOrderHandlerProvider);
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

package com.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CancelOrderHandler_Package {
    private final Provider<CancelOrderHandler> cancelOrderHandlerProvider;

    private CancelOrderHandler cancelOrderHandler;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    /**
     * For containers and builders.
     *
     * @param cancelOrderHandler makes it; if null, it is made without arguments
     * @param placeOrderHandler makes it
     */
    @Inject
    public CancelOrderHandler_Package(Provider<CancelOrderHandler> cancelOrderHandler,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        cancelOrderHandlerProvider = cancelOrderHandler;
        placeOrderHandlerProvider = placeOrderHandler;
    }

    public static CancelOrderHandler_Package own(CancelOrderHandler_Package injected) {
        return new CancelOrderHandler_Package(injected.cancelOrderHandlerProvider, injected.placeOrderHandlerProvider);
    }

    public Object cancelOrderHandler() {
        if (cancelOrderHandler == null) {
            cancelOrderHandler = cancelOrderHandlerProvider == null ? new CancelOrderHandler() : cancelOrderHandlerProvider.get();
        }
        return cancelOrderHandler;
    }

    public static void cancelOrderHandler_handle(Object target, Object message) {
        ((CancelOrderHandler) target).handle((CancelOrder) message);
    }

    public Object placeOrderHandler() {
        if (placeOrderHandler == null) {
            placeOrderHandler = placeOrderHandlerProvider.get();
        }
        return placeOrderHandler;
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

package com.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, and opens them to the buses.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class PlaceOrderHandler_Package {
    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private final Provider<ReserveStock> reserveStockProvider;

    /**
     * For containers and builders.
     *
     * @param placeOrderHandler makes it; if null, it is made without arguments
     * @param reserveStock makes it
     */
    @Inject
    public PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<ReserveStock> reserveStock) {
        placeOrderHandlerProvider = placeOrderHandler;
        reserveStockProvider = reserveStock;
    }

    public Object placeOrderHandler() {
        return placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }

    public Object reserveStock() {
        return reserveStockProvider.get();
    }

    public static void reserveStock_handle(Object target, Object message) {
        ((ReserveStock) target).handle((OrderPlaced) message);
    }
}

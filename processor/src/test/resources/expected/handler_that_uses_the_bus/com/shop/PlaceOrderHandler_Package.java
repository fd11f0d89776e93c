package com.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, each once, when it is first needed.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class PlaceOrderHandler_Package {
    private final Provider<PlaceOrderHandler> placeOrderHandler;

    private PlaceOrderHandler_Bridge placeOrderHandlerBridge;

    private final Provider<ReserveStock> reserveStock;

    private ReserveStock_Bridge reserveStockBridge;

    @Inject
    PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<ReserveStock> reserveStock) {
        this.placeOrderHandler = placeOrderHandler;
        this.reserveStock = reserveStock;
    }

    /**
     * Without a container.
     *
     * @param placeOrderHandler null to have it made without arguments
     * @param reserveStock makes it
     */
    public static PlaceOrderHandler_Package of(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<ReserveStock> reserveStock) {
        return new PlaceOrderHandler_Package(placeOrderHandler, reserveStock);
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

    /**
     * Opens {@link ReserveStock}.
     */
    public synchronized ReserveStock_Bridge reserveStockBridge() {
        if (reserveStockBridge == null) {
            reserveStockBridge = new ReserveStock_Bridge(reserveStock.get());
        }
        return reserveStockBridge;
    }
}

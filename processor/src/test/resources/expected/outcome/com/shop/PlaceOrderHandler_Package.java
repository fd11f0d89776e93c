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
    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    private final Provider<ReserveStock> reserveStockProvider;

    private ReserveStock reserveStock;

    @Inject
    PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<ReserveStock> reserveStock) {
        this.placeOrderHandlerProvider = placeOrderHandler;
        this.reserveStockProvider = reserveStock;
    }

    /**
     * Without a container.
     *
     * @param placeOrderHandler null to have it made without arguments
     * @param reserveStock null to have it made without arguments
     */
    public static PlaceOrderHandler_Package of(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<ReserveStock> reserveStock) {
        return new PlaceOrderHandler_Package(placeOrderHandler, reserveStock);
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

    /**
     * Hands out {@link ReserveStock}.
     */
    public synchronized Object reserveStockComponent() {
        if (reserveStock == null) {
            reserveStock = reserveStockProvider == null ? new ReserveStock() : reserveStockProvider.get();
        }
        return reserveStock;
    }
}

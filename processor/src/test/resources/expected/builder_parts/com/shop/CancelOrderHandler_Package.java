package com.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, each once, when it is first needed.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CancelOrderHandler_Package {
    private final Provider<CancelOrderHandler> cancelOrderHandlerProvider;

    private CancelOrderHandler cancelOrderHandler;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    @Inject
    CancelOrderHandler_Package(Provider<CancelOrderHandler> cancelOrderHandler,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        this.cancelOrderHandlerProvider = cancelOrderHandler;
        this.placeOrderHandlerProvider = placeOrderHandler;
    }

    /**
     * Without a container.
     *
     * @param cancelOrderHandler null to have it made without arguments
     * @param placeOrderHandler makes it
     */
    public static CancelOrderHandler_Package of(Provider<CancelOrderHandler> cancelOrderHandler,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        return new CancelOrderHandler_Package(cancelOrderHandler, placeOrderHandler);
    }

    /**
     * Hands out {@link CancelOrderHandler}.
     */
    public synchronized Object cancelOrderHandlerComponent() {
        if (cancelOrderHandler == null) {
            cancelOrderHandler = cancelOrderHandlerProvider == null ? new CancelOrderHandler() : cancelOrderHandlerProvider.get();
        }
        return cancelOrderHandler;
    }

    /**
     * Hands out {@link PlaceOrderHandler}.
     */
    public synchronized Object placeOrderHandlerComponent() {
        if (placeOrderHandler == null) {
            placeOrderHandler = placeOrderHandlerProvider.get();
        }
        return placeOrderHandler;
    }
}

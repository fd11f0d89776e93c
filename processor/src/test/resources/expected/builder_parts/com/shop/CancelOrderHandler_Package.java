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
    private final Provider<CancelOrderHandler> cancelOrderHandler;

    private CancelOrderHandler_Bridge cancelOrderHandlerBridge;

    private final Provider<PlaceOrderHandler> placeOrderHandler;

    private PlaceOrderHandler_Bridge placeOrderHandlerBridge;

    @Inject
    CancelOrderHandler_Package(Provider<CancelOrderHandler> cancelOrderHandler,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        this.cancelOrderHandler = cancelOrderHandler;
        this.placeOrderHandler = placeOrderHandler;
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
     * Opens {@link CancelOrderHandler}.
     */
    public synchronized CancelOrderHandler_Bridge cancelOrderHandlerBridge() {
        if (cancelOrderHandlerBridge == null) {
            cancelOrderHandlerBridge = new CancelOrderHandler_Bridge(cancelOrderHandler == null ? new CancelOrderHandler() : cancelOrderHandler.get());
        }
        return cancelOrderHandlerBridge;
    }

    /**
     * Opens {@link PlaceOrderHandler}.
     */
    public synchronized PlaceOrderHandler_Bridge placeOrderHandlerBridge() {
        if (placeOrderHandlerBridge == null) {
            placeOrderHandlerBridge = new PlaceOrderHandler_Bridge(placeOrderHandler.get());
        }
        return placeOrderHandlerBridge;
    }
}

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

    private final Provider<Retry> retry;

    private Retry_Bridge retryBridge;

    @Inject
    PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Retry> retry) {
        this.placeOrderHandler = placeOrderHandler;
        this.retry = retry;
    }

    /**
     * Without a container.
     *
     * @param placeOrderHandler null to have it made without arguments
     * @param retry null to have it made without arguments
     */
    public static PlaceOrderHandler_Package of(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Retry> retry) {
        return new PlaceOrderHandler_Package(placeOrderHandler, retry);
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
     * Opens {@link Retry}.
     */
    public synchronized Retry_Bridge retryBridge() {
        if (retryBridge == null) {
            retryBridge = new Retry_Bridge(retry == null ? new Retry() : retry.get());
        }
        return retryBridge;
    }
}

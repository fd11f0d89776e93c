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

    private final Provider<Retry> retryProvider;

    private Retry retry;

    @Inject
    PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Retry> retry) {
        this.placeOrderHandlerProvider = placeOrderHandler;
        this.retryProvider = retry;
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
     * Hands out {@link PlaceOrderHandler}.
     */
    public synchronized Object placeOrderHandlerComponent() {
        if (placeOrderHandler == null) {
            placeOrderHandler = placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
        }
        return placeOrderHandler;
    }

    /**
     * Hands out {@link Retry}.
     */
    public synchronized Object retryComponent() {
        if (retry == null) {
            retry = retryProvider == null ? new Retry() : retryProvider.get();
        }
        return retry;
    }
}

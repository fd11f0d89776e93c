package com.shop;

import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.internal.Rethrow;
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

    private final Provider<Retry> retryProvider;

    private Retry retry;

    /**
     * For containers and builders.
     *
     * @param placeOrderHandler makes it; if null, it is made without arguments
     * @param retry makes it; if null, it is made without arguments
     */
    @Inject
    public PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Retry> retry) {
        placeOrderHandlerProvider = placeOrderHandler;
        retryProvider = retry;
    }

    public static PlaceOrderHandler_Package own(PlaceOrderHandler_Package injected) {
        return new PlaceOrderHandler_Package(injected.placeOrderHandlerProvider, injected.retryProvider);
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

    public Object retry() {
        if (retry == null) {
            retry = retryProvider == null ? new Retry() : retryProvider.get();
        }
        return retry;
    }

    public static Object retry_around(Object target, Command message, Next next) {
        try {
            return ((Retry) target).around(message, next);
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
    }
}

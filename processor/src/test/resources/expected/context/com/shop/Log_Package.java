package com.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, each once, when it is first needed.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Log_Package {
    private final Provider<Log> logProvider;

    private Log log;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    @Inject
    Log_Package(Provider<Log> log, Provider<PlaceOrderHandler> placeOrderHandler) {
        this.logProvider = log;
        this.placeOrderHandlerProvider = placeOrderHandler;
    }

    /**
     * Without a container.
     *
     * @param log null to have it made without arguments
     * @param placeOrderHandler null to have it made without arguments
     */
    public static Log_Package of(Provider<Log> log, Provider<PlaceOrderHandler> placeOrderHandler) {
        return new Log_Package(log, placeOrderHandler);
    }

    /**
     * Hands out {@link Log}.
     */
    public synchronized Object logComponent() {
        if (log == null) {
            log = logProvider == null ? new Log() : logProvider.get();
        }
        return log;
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
}

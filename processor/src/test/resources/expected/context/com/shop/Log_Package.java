package com.shop;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Log_Package {
    private final Provider<Log> logProvider;

    private Log log;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    /**
     * For containers and builders.
     *
     * @param log makes it; if null, it is made without arguments
     * @param placeOrderHandler makes it; if null, it is made without arguments
     */
    @Inject
    public Log_Package(Provider<Log> log, Provider<PlaceOrderHandler> placeOrderHandler) {
        logProvider = log;
        placeOrderHandlerProvider = placeOrderHandler;
    }

    public static Log_Package own(Log_Package injected) {
        return new Log_Package(injected.logProvider, injected.placeOrderHandlerProvider);
    }

    public Object log() {
        if (log == null) {
            log = logProvider == null ? new Log() : logProvider.get();
        }
        return log;
    }

    public static void log_onError(Object target, Message message, Throwable error,
            MessageContext context) {
        ((Log) target).onError(message, error, context);
    }

    public Object placeOrderHandler() {
        if (placeOrderHandler == null) {
            placeOrderHandler = placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
        }
        return placeOrderHandler;
    }

    public static String placeOrderHandler_handle(Object target, Object message,
            MessageContext context) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message, context);
    }
}

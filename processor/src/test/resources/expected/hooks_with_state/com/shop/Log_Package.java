package com.shop;

import io.fairlead.Command;
import io.fairlead.Message;
import io.fairlead.internal.Rethrow;
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

    private final Provider<Timing> timingProvider;

    private Timing timing;

    /**
     * For containers and builders.
     *
     * @param log makes it; if null, it is made without arguments
     * @param placeOrderHandler makes it; if null, it is made without arguments
     * @param timing makes it; if null, it is made without arguments
     */
    @Inject
    public Log_Package(Provider<Log> log, Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Timing> timing) {
        logProvider = log;
        placeOrderHandlerProvider = placeOrderHandler;
        timingProvider = timing;
    }

    public static Log_Package own(Log_Package injected) {
        return new Log_Package(injected.logProvider, injected.placeOrderHandlerProvider, injected.timingProvider);
    }

    public Object log() {
        if (log == null) {
            log = logProvider == null ? new Log() : logProvider.get();
        }
        return log;
    }

    public static void log_before(Object target, Message message) {
        try {
            ((Log) target).before(message);
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
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

    public Object timing() {
        if (timing == null) {
            timing = timingProvider == null ? new Timing() : timingProvider.get();
        }
        return timing;
    }

    public static long timing_before(Object target, Command<?> message) {
        return ((Timing) target).before(message);
    }

    public static void timing_after(Object target, Command<?> message, Object result, long state) {
        ((Timing) target).after(message, result, state);
    }

    public static void timing_onError(Object target, Command<?> message, Throwable error,
            long state) {
        ((Timing) target).onError(message, error, state);
    }

    public static void timing_onFinally(Object target, Command<?> message) {
        ((Timing) target).onFinally(message);
    }
}

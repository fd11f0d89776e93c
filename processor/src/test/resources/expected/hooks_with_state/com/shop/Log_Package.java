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
    private final Provider<Log> log;

    private Log_Bridge logBridge;

    private final Provider<PlaceOrderHandler> placeOrderHandler;

    private PlaceOrderHandler_Bridge placeOrderHandlerBridge;

    private final Provider<Timing> timing;

    private Timing_Bridge timingBridge;

    @Inject
    Log_Package(Provider<Log> log, Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Timing> timing) {
        this.log = log;
        this.placeOrderHandler = placeOrderHandler;
        this.timing = timing;
    }

    /**
     * Without a container.
     *
     * @param log null to have it made without arguments
     * @param placeOrderHandler null to have it made without arguments
     * @param timing null to have it made without arguments
     */
    public static Log_Package of(Provider<Log> log, Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Timing> timing) {
        return new Log_Package(log, placeOrderHandler, timing);
    }

    /**
     * Opens {@link Log}.
     */
    public synchronized Log_Bridge logBridge() {
        if (logBridge == null) {
            logBridge = new Log_Bridge(log == null ? new Log() : log.get());
        }
        return logBridge;
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
     * Opens {@link Timing}.
     */
    public synchronized Timing_Bridge timingBridge() {
        if (timingBridge == null) {
            timingBridge = new Timing_Bridge(timing == null ? new Timing() : timing.get());
        }
        return timingBridge;
    }
}

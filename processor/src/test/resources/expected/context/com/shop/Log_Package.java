package com.shop;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Log_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Log_Package(Provider<Log> log, Provider<PlaceOrderHandler> placeOrderHandler) {
        super(log, placeOrderHandler);
    }

    private Log_Package(Log_Package injected) {
        super(injected);
    }

    public static Log_Package own(Log_Package injected) {
        return new Log_Package(injected);
    }

    public Object log() {
        Object made = made(0);
        return made != null ? made : keep(0, new Log());
    }

    public static void log_onError(Object target, Message message, Throwable error,
            MessageContext context) {
        ((Log) target).onError(message, error, context);
    }

    public Object placeOrderHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new PlaceOrderHandler());
    }

    public static String placeOrderHandler_handle(Object target, Object message,
            MessageContext context) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message, context);
    }
}

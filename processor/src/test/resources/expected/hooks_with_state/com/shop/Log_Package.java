package com.shop;

import io.fairlead.Command;
import io.fairlead.Message;
import io.fairlead.internal.PackageMembers;
import io.fairlead.internal.Rethrow;
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
    public Log_Package(Provider<Log> log, Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Timing> timing) {
        super(log, placeOrderHandler, timing);
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

    public static void log_before(Object target, Message message) {
        try {
            ((Log) target).before(message);
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
    }

    public Object placeOrderHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new PlaceOrderHandler());
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }

    public Object timing() {
        Object made = made(2);
        return made != null ? made : keep(2, new Timing());
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

package com.shop;

import io.fairlead.Command;
import javax.annotation.processing.Generated;

/**
 * Opens {@link Timing} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Timing_Bridge {
    private Timing_Bridge() {
    }

    public static long before(Object target, Command<?> message) {
        return ((Timing) target).before(message);
    }

    public static void after(Object target, Command<?> message, Object result, long state) {
        ((Timing) target).after(message, result, state);
    }

    public static void onError(Object target, Command<?> message, Throwable error, long state) {
        ((Timing) target).onError(message, error, state);
    }

    public static void onFinally(Object target, Command<?> message) {
        ((Timing) target).onFinally(message);
    }
}

package com.shop;

import io.fairlead.Command;
import javax.annotation.processing.Generated;

/**
 * Opens {@link Timing} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Timing_Bridge {
    private final Timing target;

    Timing_Bridge(Timing target) {
        this.target = target;
    }

    public long before(Command<?> message) {
        return target.before(message);
    }

    public void after(Command<?> message, Object result, long state) {
        target.after(message, result, state);
    }

    public void onError(Command<?> message, Throwable error, long state) {
        target.onError(message, error, state);
    }

    public void onFinally(Command<?> message) {
        target.onFinally(message);
    }
}

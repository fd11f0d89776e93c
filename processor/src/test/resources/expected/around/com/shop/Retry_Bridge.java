package com.shop;

import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.internal.Rethrow;
import javax.annotation.processing.Generated;

/**
 * Opens {@link Retry} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Retry_Bridge {
    private Retry_Bridge() {
    }

    public static Object around(Object target, Command message, Next next) {
        try {
            return ((Retry) target).around(message, next);
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
    }
}

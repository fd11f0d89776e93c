package com.shop;

import io.fairlead.Message;
import io.fairlead.internal.Rethrow;
import javax.annotation.processing.Generated;

/**
 * Opens {@link Log} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Log_Bridge {
    private Log_Bridge() {
    }

    public static void before(Object target, Message message) {
        try {
            ((Log) target).before(message);
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
    }
}

package com.shop;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import javax.annotation.processing.Generated;

/**
 * Opens {@link Log} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Log_Bridge {
    private Log_Bridge() {
    }

    public static void onError(Object target, Message message, Throwable error,
            MessageContext context) {
        ((Log) target).onError(message, error, context);
    }
}

package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link Notify} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Notify_Bridge {
    private Notify_Bridge() {
    }

    public static void shipped(Object target, Object message) {
        ((Notify) target).shipped((OrderShipped) message);
    }
}

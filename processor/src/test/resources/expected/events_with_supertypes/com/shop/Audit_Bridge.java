package com.shop;

import io.fairlead.Event;
import javax.annotation.processing.Generated;

/**
 * Opens {@link Audit} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Audit_Bridge {
    private Audit_Bridge() {
    }

    public static void handle(Object target, Event message) {
        ((Audit) target).handle(message);
    }
}

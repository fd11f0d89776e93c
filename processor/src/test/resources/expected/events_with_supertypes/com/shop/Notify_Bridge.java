package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link Notify} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Notify_Bridge {
    private final Notify target;

    Notify_Bridge(Notify target) {
        this.target = target;
    }

    public void shipped(Object message) {
        target.shipped((OrderShipped) message);
    }
}

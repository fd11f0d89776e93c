package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link ReserveStock} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class ReserveStock_Bridge {
    private final ReserveStock target;

    ReserveStock_Bridge(ReserveStock target) {
        this.target = target;
    }

    public void handle(Object message) {
        target.handle((OrderPlaced) message);
    }
}

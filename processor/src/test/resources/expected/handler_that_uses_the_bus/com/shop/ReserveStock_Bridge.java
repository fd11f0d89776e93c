package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link ReserveStock} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class ReserveStock_Bridge {
    private ReserveStock_Bridge() {
    }

    public static void handle(Object target, Object message) {
        ((ReserveStock) target).handle((OrderPlaced) message);
    }
}

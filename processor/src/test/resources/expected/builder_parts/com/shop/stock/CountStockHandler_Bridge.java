package com.shop.stock;

import javax.annotation.processing.Generated;

/**
 * Opens {@link CountStockHandler} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CountStockHandler_Bridge {
    private CountStockHandler_Bridge() {
    }

    public static int handle(Object target, CountStock message) {
        return ((CountStockHandler) target).handle(message);
    }
}

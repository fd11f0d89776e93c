package com.shop.stock;

import javax.annotation.processing.Generated;

/**
 * Opens {@link CountStockHandler} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CountStockHandler_Bridge {
    private final CountStockHandler target;

    CountStockHandler_Bridge(CountStockHandler target) {
        this.target = target;
    }

    public int handle(CountStock message) {
        return target.handle(message);
    }
}

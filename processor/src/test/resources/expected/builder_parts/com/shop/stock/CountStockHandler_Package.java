package com.shop.stock;

import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CountStockHandler_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     */
    @Inject
    public CountStockHandler_Package(Provider<CountStockHandler> countStockHandler) {
        super(countStockHandler);
    }

    private CountStockHandler_Package(CountStockHandler_Package injected) {
        super(injected);
    }

    public static CountStockHandler_Package own(CountStockHandler_Package injected) {
        return new CountStockHandler_Package(injected);
    }

    public Object countStockHandler() {
        return made(0);
    }

    public static int countStockHandler_handle(Object target, CountStock message) {
        return ((CountStockHandler) target).handle(message);
    }
}

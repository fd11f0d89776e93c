package com.shop;

import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class PlaceOrderHandler_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler) {
        super(placeOrderHandler);
    }

    private PlaceOrderHandler_Package(PlaceOrderHandler_Package injected) {
        super(injected);
    }

    public static PlaceOrderHandler_Package own(PlaceOrderHandler_Package injected) {
        return new PlaceOrderHandler_Package(injected);
    }

    public Object placeOrderHandler() {
        Object made = made(0);
        return made != null ? made : keep(0, new PlaceOrderHandler());
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

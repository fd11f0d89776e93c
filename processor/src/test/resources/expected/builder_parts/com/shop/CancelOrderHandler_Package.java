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
public final class CancelOrderHandler_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public CancelOrderHandler_Package(Provider<CancelOrderHandler> cancelOrderHandler,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        super(cancelOrderHandler, placeOrderHandler);
    }

    private CancelOrderHandler_Package(CancelOrderHandler_Package injected) {
        super(injected);
    }

    public static CancelOrderHandler_Package own(CancelOrderHandler_Package injected) {
        return new CancelOrderHandler_Package(injected);
    }

    public Object cancelOrderHandler() {
        Object made = made(0);
        return made != null ? made : keep(0, new CancelOrderHandler());
    }

    public static void cancelOrderHandler_handle(Object target, Object message) {
        ((CancelOrderHandler) target).handle((CancelOrder) message);
    }

    public Object placeOrderHandler() {
        return made(1);
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

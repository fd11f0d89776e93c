package com.shop;

import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.internal.PackageMembers;
import io.fairlead.internal.Rethrow;
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
    public PlaceOrderHandler_Package(Provider<PlaceOrderHandler> placeOrderHandler,
            Provider<Retry> retry) {
        super(placeOrderHandler, retry);
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

    public Object retry() {
        Object made = made(1);
        return made != null ? made : keep(1, new Retry());
    }

    public static Object retry_around(Object target, Command message, Next next) {
        try {
            return ((Retry) target).around(message, next);
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
    }
}

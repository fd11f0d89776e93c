package com.shop.orders;

import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Check_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Check_Package(Provider<Check> check, Provider<PlaceOrderHandler> placeOrderHandler) {
        super(check, placeOrderHandler);
    }

    private Check_Package(Check_Package injected) {
        super(injected);
    }

    public static Check_Package own(Check_Package injected) {
        return new Check_Package(injected);
    }

    public Object check() {
        Object made = made(0);
        return made != null ? made : keep(0, new Check());
    }

    public static int check_before(Object target, Object message) {
        return ((Check) target).before((PlaceOrder) message);
    }

    public static void check_after(Object target, Object message, Object result, int state) {
        ((Check) target).after((PlaceOrder) message, (OrderId) result, state);
    }

    public Object placeOrderHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new PlaceOrderHandler());
    }

    public static Object placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

package com.shop.orders;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Check_Package {
    private final Provider<Check> checkProvider;

    private Check check;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    /**
     * For containers and builders.
     *
     * @param check makes it; if null, it is made without arguments
     * @param placeOrderHandler makes it; if null, it is made without arguments
     */
    @Inject
    public Check_Package(Provider<Check> check, Provider<PlaceOrderHandler> placeOrderHandler) {
        checkProvider = check;
        placeOrderHandlerProvider = placeOrderHandler;
    }

    public static Check_Package own(Check_Package injected) {
        return new Check_Package(injected.checkProvider, injected.placeOrderHandlerProvider);
    }

    public Object check() {
        if (check == null) {
            check = checkProvider == null ? new Check() : checkProvider.get();
        }
        return check;
    }

    public static int check_before(Object target, Object message) {
        return ((Check) target).before((PlaceOrder) message);
    }

    public static void check_after(Object target, Object message, Object result, int state) {
        ((Check) target).after((PlaceOrder) message, (OrderId) result, state);
    }

    public Object placeOrderHandler() {
        if (placeOrderHandler == null) {
            placeOrderHandler = placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
        }
        return placeOrderHandler;
    }

    public static Object placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

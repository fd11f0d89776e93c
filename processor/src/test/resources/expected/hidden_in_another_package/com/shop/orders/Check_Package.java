package com.shop.orders;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, and opens them to the buses.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Check_Package {
    private final Provider<Check> checkProvider;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

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

    public Object check() {
        return checkProvider == null ? new Check() : checkProvider.get();
    }

    public static int check_before(Object target, Object message) {
        return ((Check) target).before((PlaceOrder) message);
    }

    public static void check_after(Object target, Object message, Object result, int state) {
        ((Check) target).after((PlaceOrder) message, (OrderId) result, state);
    }

    public Object placeOrderHandler() {
        return placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
    }

    public static Object placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

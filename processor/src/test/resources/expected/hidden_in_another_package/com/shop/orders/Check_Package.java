package com.shop.orders;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, each once, when it is first needed.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Check_Package {
    private final Provider<Check> checkProvider;

    private Check check;

    private final Provider<PlaceOrderHandler> placeOrderHandlerProvider;

    private PlaceOrderHandler placeOrderHandler;

    @Inject
    Check_Package(Provider<Check> check, Provider<PlaceOrderHandler> placeOrderHandler) {
        this.checkProvider = check;
        this.placeOrderHandlerProvider = placeOrderHandler;
    }

    /**
     * Without a container.
     *
     * @param check null to have it made without arguments
     * @param placeOrderHandler null to have it made without arguments
     */
    public static Check_Package of(Provider<Check> check,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        return new Check_Package(check, placeOrderHandler);
    }

    /**
     * Hands out {@link Check}.
     */
    public synchronized Object checkComponent() {
        if (check == null) {
            check = checkProvider == null ? new Check() : checkProvider.get();
        }
        return check;
    }

    /**
     * Hands out {@link PlaceOrderHandler}.
     */
    public synchronized Object placeOrderHandlerComponent() {
        if (placeOrderHandler == null) {
            placeOrderHandler = placeOrderHandlerProvider == null ? new PlaceOrderHandler() : placeOrderHandlerProvider.get();
        }
        return placeOrderHandler;
    }
}

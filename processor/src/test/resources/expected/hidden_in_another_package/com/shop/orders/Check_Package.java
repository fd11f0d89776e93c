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
    private final Provider<Check> check;

    private Check_Bridge checkBridge;

    private final Provider<PlaceOrderHandler> placeOrderHandler;

    private PlaceOrderHandler_Bridge placeOrderHandlerBridge;

    @Inject
    Check_Package(Provider<Check> check, Provider<PlaceOrderHandler> placeOrderHandler) {
        this.check = check;
        this.placeOrderHandler = placeOrderHandler;
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
     * Opens {@link Check}.
     */
    public synchronized Check_Bridge checkBridge() {
        if (checkBridge == null) {
            checkBridge = new Check_Bridge(check == null ? new Check() : check.get());
        }
        return checkBridge;
    }

    /**
     * Opens {@link PlaceOrderHandler}.
     */
    public synchronized PlaceOrderHandler_Bridge placeOrderHandlerBridge() {
        if (placeOrderHandlerBridge == null) {
            placeOrderHandlerBridge = new PlaceOrderHandler_Bridge(placeOrderHandler == null ? new PlaceOrderHandler() : placeOrderHandler.get());
        }
        return placeOrderHandlerBridge;
    }
}

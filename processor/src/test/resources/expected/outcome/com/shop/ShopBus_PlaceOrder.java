package com.shop;

import io.fairlead.Outcome;
import io.fairlead.internal.RaisedEvents;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final ShopBus bus;

    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.bus = bus;
        this.placeOrderHandler = (PlaceOrderHandler) bus.placeOrderHandlerPackage().placeOrderHandler();
    }

    String send(PlaceOrder message) {
        Outcome outcome = null;
        String result;
        outcome = Objects.requireNonNull(PlaceOrderHandler_Package.placeOrderHandler_handle(placeOrderHandler, message), "com.shop.PlaceOrderHandler.handle must return an Outcome, but returned null");
        result = (String) outcome.result();
        if (outcome != null) {
            RaisedEvents.publish(bus, outcome.events(), null);
        }
        return result;
    }
}

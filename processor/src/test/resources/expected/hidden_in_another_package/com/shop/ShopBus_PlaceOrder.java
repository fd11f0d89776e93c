package com.shop;

import com.shop.orders.Check_Bridge;
import com.shop.orders.PlaceOrderHandler_Bridge;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.orders.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.orders.Check}
 * {@link com.shop.orders.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final Object check;

    private final Object placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.check = bus.checkPackage().checkComponent();
        this.placeOrderHandler = bus.checkPackage().placeOrderHandlerComponent();
    }

    Object send(Object message) {
        Object result;
        int checkState = Check_Bridge.before(check, message);
        result = PlaceOrderHandler_Bridge.handle(placeOrderHandler, message);
        Check_Bridge.after(check, message, result, checkState);
        return result;
    }
}

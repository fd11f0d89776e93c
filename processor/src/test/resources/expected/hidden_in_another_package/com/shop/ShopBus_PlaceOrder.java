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
    private final Check_Bridge check;

    private final PlaceOrderHandler_Bridge placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.check = bus.checkPackage().checkBridge();
        this.placeOrderHandler = bus.checkPackage().placeOrderHandlerBridge();
    }

    Object send(Object message) {
        Object result;
        int checkState = check.before(message);
        result = placeOrderHandler.handle(message);
        check.after(message, result, checkState);
        return result;
    }
}

package com.shop;

import com.shop.orders.Check_Package;
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
        this.check = bus.checkPackage().check();
        this.placeOrderHandler = bus.checkPackage().placeOrderHandler();
    }

    Object send(Object message) {
        Object result;
        int checkState = Check_Package.check_before(check, message);
        result = Check_Package.placeOrderHandler_handle(placeOrderHandler, message);
        Check_Package.check_after(check, message, result, checkState);
        return result;
    }
}

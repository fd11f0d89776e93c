package com.shop;

import com.shop.orders.log.Log;
import com.shop.orders.log.Log_Package;
import com.shop.place.PlaceOrder;
import com.shop.place.PlaceOrderHandler_Package;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.place.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.orders.log.Log}
 * {@link com.shop.place.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final Log log;

    private final Object placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.log = bus.logPackage().log();
        this.placeOrderHandler = bus.placeOrderHandlerPackage().placeOrderHandler();
    }

    String send(PlaceOrder message) {
        String result;
        Object logState = Log_Package.log_before(log, message);
        try {
            result = PlaceOrderHandler_Package.placeOrderHandler_handle(placeOrderHandler, message);
        } finally {
            Log_Package.log_onFinally(log, message, logState);
        }
        return result;
    }
}

package com.shop;

import com.shop.orders.CancelOrder;
import com.shop.orders.CancelOrderHandler_Package;
import com.shop.orders.log.Log;
import com.shop.orders.log.Log_Package;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.orders.CancelOrder} in {@link ShopBus}:
 * {@link com.shop.orders.log.Log}
 * {@link com.shop.orders.CancelOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_CancelOrder {
    private final Log log;

    private final Object cancelOrderHandler;

    ShopBus_CancelOrder(ShopBus bus) {
        this.log = bus.logPackage().log();
        this.cancelOrderHandler = bus.cancelOrderHandlerPackage().cancelOrderHandler();
    }

    Void send(CancelOrder message) {
        Void result;
        Object logState = Log_Package.log_before(log, message);
        try {
            CancelOrderHandler_Package.cancelOrderHandler_handle_com_shop_orders_CancelOrder(cancelOrderHandler, message);
            result = null;
        } finally {
            Log_Package.log_onFinally(log, message, logState);
        }
        return result;
    }
}

package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.Timing}
 * {@link com.shop.Log}
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final Timing timing;

    private final Log log;

    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.timing = (Timing) bus.logPackage().timing();
        this.log = (Log) bus.logPackage().log();
        this.placeOrderHandler = (PlaceOrderHandler) bus.logPackage().placeOrderHandler();
    }

    String send(PlaceOrder message) {
        String result;
        long timingState = Log_Package.timing_before(timing, message);
        try {
            try {
                Log_Package.log_before(log, message);
                result = Log_Package.placeOrderHandler_handle(placeOrderHandler, message);
            } catch (Throwable error) {
                Log_Package.timing_onError(timing, message, error, timingState);
                throw error;
            }
            Log_Package.timing_after(timing, message, result, timingState);
        } finally {
            Log_Package.timing_onFinally(timing, message);
        }
        return result;
    }
}

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
        this.timing = (Timing) bus.logPackage().timingComponent();
        this.log = (Log) bus.logPackage().logComponent();
        this.placeOrderHandler = (PlaceOrderHandler) bus.logPackage().placeOrderHandlerComponent();
    }

    String send(PlaceOrder message) {
        String result;
        long timingState = Timing_Bridge.before(timing, message);
        try {
            try {
                Log_Bridge.before(log, message);
                result = PlaceOrderHandler_Bridge.handle(placeOrderHandler, message);
            } catch (Throwable error) {
                Timing_Bridge.onError(timing, message, error, timingState);
                throw error;
            }
            Timing_Bridge.after(timing, message, result, timingState);
        } finally {
            Timing_Bridge.onFinally(timing, message);
        }
        return result;
    }
}

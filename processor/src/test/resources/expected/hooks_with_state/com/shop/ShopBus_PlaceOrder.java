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
    private final Timing_Bridge timing;

    private final Log_Bridge log;

    private final PlaceOrderHandler_Bridge placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.timing = bus.logPackage().timingBridge();
        this.log = bus.logPackage().logBridge();
        this.placeOrderHandler = bus.logPackage().placeOrderHandlerBridge();
    }

    String send(PlaceOrder message) {
        String result;
        long timingState = timing.before(message);
        try {
            try {
                log.before(message);
                result = placeOrderHandler.handle(message);
            } catch (Throwable error) {
                timing.onError(message, error, timingState);
                throw error;
            }
            timing.after(message, result, timingState);
        } finally {
            timing.onFinally(message);
        }
        return result;
    }
}

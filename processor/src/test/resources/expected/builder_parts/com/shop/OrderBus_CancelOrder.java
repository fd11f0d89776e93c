package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.CancelOrder} in {@link OrderBus}:
 * {@link com.shop.CancelOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class OrderBus_CancelOrder {
    private final CancelOrderHandler_Bridge cancelOrderHandler;

    OrderBus_CancelOrder(OrderBus bus) {
        this.cancelOrderHandler = bus.cancelOrderHandlerPackage().cancelOrderHandlerBridge();
    }

    Void send(CancelOrder message) {
        Void result;
        cancelOrderHandler.handle(message);
        result = null;
        return result;
    }
}

package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.CancelOrder} in {@link OrderBus}:
 * {@link com.shop.CancelOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class OrderBus_CancelOrder {
    private final CancelOrderHandler cancelOrderHandler;

    OrderBus_CancelOrder(OrderBus bus) {
        this.cancelOrderHandler = (CancelOrderHandler) bus.cancelOrderHandlerPackage().cancelOrderHandlerComponent();
    }

    Void send(CancelOrder message) {
        Void result;
        CancelOrderHandler_Bridge.handle(cancelOrderHandler, message);
        result = null;
        return result;
    }
}

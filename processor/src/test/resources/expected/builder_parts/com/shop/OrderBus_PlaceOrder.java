package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link OrderBus}:
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class OrderBus_PlaceOrder {
    private final PlaceOrderHandler_Bridge placeOrderHandler;

    OrderBus_PlaceOrder(OrderBus bus) {
        this.placeOrderHandler = bus.cancelOrderHandlerPackage().placeOrderHandlerBridge();
    }

    String send(PlaceOrder message) {
        String result;
        result = placeOrderHandler.handle(message);
        return result;
    }
}

package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link OrderBus}:
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class OrderBus_PlaceOrder {
    private final PlaceOrderHandler placeOrderHandler;

    OrderBus_PlaceOrder(OrderBus bus) {
        this.placeOrderHandler = (PlaceOrderHandler) bus.cancelOrderHandlerPackage().placeOrderHandlerComponent();
    }

    String send(PlaceOrder message) {
        String result;
        result = PlaceOrderHandler_Bridge.handle(placeOrderHandler, message);
        return result;
    }
}

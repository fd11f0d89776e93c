package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.placeOrderHandler = (PlaceOrderHandler) bus.placeOrderHandlerPackage().placeOrderHandlerComponent();
    }

    String send(PlaceOrder message) {
        String result;
        result = PlaceOrderHandler_Bridge.handle(placeOrderHandler, message);
        return result;
    }
}

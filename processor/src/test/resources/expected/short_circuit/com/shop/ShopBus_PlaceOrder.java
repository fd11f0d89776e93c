package com.shop;

import io.fairlead.ShortCircuit;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.Cache}
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final Cache_Bridge cache;

    private final PlaceOrderHandler_Bridge placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.cache = bus.cachePackage().cacheBridge();
        this.placeOrderHandler = bus.cachePackage().placeOrderHandlerBridge();
    }

    String send(PlaceOrder message) {
        String result;
        ShortCircuit<String> cacheEarly = cache.before(message);
        if (cacheEarly.isTaken()) {
            result = (String) cacheEarly.result();
        } else {
            result = placeOrderHandler.handle(message);
        }
        return result;
    }
}

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
    private final Cache cache;

    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.cache = (Cache) bus.cachePackage().cache();
        this.placeOrderHandler = (PlaceOrderHandler) bus.cachePackage().placeOrderHandler();
    }

    String send(PlaceOrder message) {
        String result;
        ShortCircuit<String> cacheEarly = Cache_Package.cache_before(cache, message);
        if (cacheEarly.isTaken()) {
            result = (String) cacheEarly.result();
        } else {
            result = Cache_Package.placeOrderHandler_handle(placeOrderHandler, message);
        }
        return result;
    }
}

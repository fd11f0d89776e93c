package com.shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.KeptMiddleware}
 * {@link com.shop.Handlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final KeptMiddleware keptMiddleware;

    private final Handlers handlers;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.keptMiddleware = (KeptMiddleware) bus.handlersPackage().keptMiddleware();
        this.handlers = (Handlers) bus.handlersPackage().handlers();
    }

    List<? extends Number> send(PlaceOrder message) {
        List<? extends Number> result;
        Handlers_Package.keptMiddleware_before(keptMiddleware, message);
        result = Handlers_Package.handlers_handle_com_shop_PlaceOrder(handlers, message);
        return result;
    }
}

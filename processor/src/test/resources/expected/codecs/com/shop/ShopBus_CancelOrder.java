package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.CancelOrder} in {@link ShopBus}:
 * {@link com.shop.KeptMiddleware}
 * {@link com.shop.Handlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_CancelOrder {
    private final KeptMiddleware keptMiddleware;

    private final Handlers handlers;

    ShopBus_CancelOrder(ShopBus bus) {
        this.keptMiddleware = (KeptMiddleware) bus.handlersPackage().keptMiddleware();
        this.handlers = (Handlers) bus.handlersPackage().handlers();
    }

    Void send(CancelOrder message) {
        Void result;
        Handlers_Package.keptMiddleware_before(keptMiddleware, message);
        Handlers_Package.handlers_handle_com_shop_CancelOrder(handlers, message);
        result = null;
        return result;
    }
}

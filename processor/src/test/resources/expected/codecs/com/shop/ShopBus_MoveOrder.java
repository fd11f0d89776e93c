package com.shop;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.MoveOrder} in {@link ShopBus}:
 * {@link com.shop.KeptMiddleware}
 * {@link com.shop.Handlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_MoveOrder {
    private final KeptMiddleware keptMiddleware;

    private final Handlers handlers;

    ShopBus_MoveOrder(ShopBus bus) {
        this.keptMiddleware = (KeptMiddleware) bus.handlersPackage().keptMiddleware();
        this.handlers = (Handlers) bus.handlersPackage().handlers();
    }

    Optional<Address[]> send(MoveOrder message) {
        Optional<Address[]> result;
        Handlers_Package.keptMiddleware_before(keptMiddleware, message);
        result = (Optional<Address[]>) Handlers_Package.handlers_handle_com_shop_MoveOrder(handlers, message);
        return result;
    }
}

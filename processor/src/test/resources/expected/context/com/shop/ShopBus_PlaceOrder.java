package com.shop;

import io.fairlead.Metadata;
import io.fairlead.internal.PipelineContext;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.Log}
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final ShopBus bus;

    private final Log_Bridge log;

    private final PlaceOrderHandler_Bridge placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.bus = bus;
        this.log = bus.logPackage().logBridge();
        this.placeOrderHandler = bus.logPackage().placeOrderHandlerBridge();
    }

    String send(PlaceOrder message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata);
        String result;
        try {
            result = placeOrderHandler.handle(message, context);
        } catch (Throwable error) {
            log.onError(message, error, context);
            throw error;
        }
        return result;
    }
}

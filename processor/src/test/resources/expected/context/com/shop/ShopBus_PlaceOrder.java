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

    private final Log log;

    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.bus = bus;
        this.log = (Log) bus.logPackage().log();
        this.placeOrderHandler = (PlaceOrderHandler) bus.logPackage().placeOrderHandler();
    }

    String send(PlaceOrder message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "com.shop.PlaceOrderHandler");
        String result;
        try {
            result = Log_Package.placeOrderHandler_handle(placeOrderHandler, message, context);
        } catch (Throwable error) {
            Log_Package.log_onError(log, message, error, context);
            throw error;
        }
        return result;
    }
}

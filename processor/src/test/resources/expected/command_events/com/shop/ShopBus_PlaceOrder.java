package com.shop;

import io.fairlead.Metadata;
import io.fairlead.internal.CommandEvents;
import io.fairlead.internal.PipelineContext;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link io.fairlead.internal.CommandEvents.Started}
 * {@link io.fairlead.internal.CommandEvents.Failed}
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final ShopBus bus;

    private final CommandEvents.Started commandEvents_Started;

    private final CommandEvents.Failed commandEvents_Failed;

    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.bus = bus;
        this.commandEvents_Started = bus.commandEvents().started();
        this.commandEvents_Failed = bus.commandEvents().failed();
        this.placeOrderHandler = (PlaceOrderHandler) bus.journalPackage().placeOrderHandler();
    }

    String send(PlaceOrder message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "com.shop.PlaceOrderHandler");
        String result;
        CommandEvents.started_before(commandEvents_Started, message, context);
        long commandEvents_FailedState = CommandEvents.failed_before(commandEvents_Failed, message);
        try {
            result = Journal_Package.placeOrderHandler_handle(placeOrderHandler, message);
        } catch (Throwable error) {
            CommandEvents.failed_onError(commandEvents_Failed, message, error, context, commandEvents_FailedState);
            throw error;
        }
        return result;
    }
}

package com.shop;

import com.shop.stock.Log_Package;
import com.shop.stock.Reserved;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.internal.EventFailures;
import io.fairlead.internal.PipelineContext;
import io.fairlead.internal.QueuedEvents;
import io.fairlead.internal.QueuedHandlers;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.stock.Reserved} in {@link ShopBus}:
 * {@link com.shop.stock.Log}
 * {@link com.shop.stock.StockLevel}
 * {@link com.shop.stock.Reorder}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Reserved implements QueuedHandlers {
    private final ShopBus bus;

    private final Object log;

    private final Object stockLevel;

    private final Object reorder;

    ShopBus_Reserved(ShopBus bus) {
        this.bus = bus;
        this.log = bus.logPackage().log();
        this.stockLevel = bus.logPackage().stockLevel();
        this.reorder = bus.logPackage().reorder();
    }

    void publish(Reserved message, Metadata metadata) {
        Metadata shared = metadata == null ? bus.newMetadata() : metadata;
        EventFailures failures = null;
        try {
            log_run(message);
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.stock.Log", error);
        }
        QueuedEvents.publishAfter(failures, bus, this, message, shared);
        if (failures != null) {
            throw failures.toException();
        }
    }

    @Override
    public int queuedHandlers() {
        return 3;
    }

    @Override
    public int endOfGroup(int first) {
        switch (first) {
            case 0:
                return 2;
            case 2:
                return 3;
            default:
                throw new AssertionError(first);
        }
    }

    @Override
    public String queuedHandler(int handler) {
        switch (handler) {
            case 0:
                return "com.shop.stock.StockLevel.handle(com.shop.stock.Reserved,io.fairlead.MessageContext)";
            case 1:
                return "com.shop.stock.StockLevel.handle(com.shop.stock.StockEvent)";
            case 2:
                return "com.shop.stock.Reorder";
            default:
                throw new AssertionError(handler);
        }
    }

    @Override
    public Object sequenceOf(Event event) {
        return ((Reserved) event).product();
    }

    @Override
    public void handle(int handler, Event event, Metadata metadata) {
        switch (handler) {
            case 0:
                stockLevel_run((Reserved) event, new PipelineContext(bus, metadata, "com.shop.stock.StockLevel.handle(com.shop.stock.Reserved,io.fairlead.MessageContext)"));
                return;
            case 1:
                stockLevel_run_1((Reserved) event);
                return;
            case 2:
                reorder_run((Reserved) event);
                return;
            default:
                throw new AssertionError(handler);
        }
    }

    private void log_run(Reserved message) {
        Log_Package.log_handle(log, message);
    }

    private void stockLevel_run(Reserved message, MessageContext context) {
        Log_Package.stockLevel_handle_com_shop_stock_Reserved(stockLevel, message, context);
    }

    private void stockLevel_run_1(Reserved message) {
        Log_Package.stockLevel_handle_com_shop_stock_StockEvent(stockLevel, message);
    }

    private void reorder_run(Reserved message) {
        Log_Package.reorder_handle(reorder, message);
    }
}

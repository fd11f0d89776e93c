package com.shop;

import com.shop.stock.Log_Package;
import com.shop.stock.StockEvent;
import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.internal.QueuedEvents;
import io.fairlead.internal.QueuedHandlers;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.stock.Counted} in {@link ShopBus}:
 * {@link com.shop.stock.StockLevel}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Counted implements QueuedHandlers {
    private final ShopBus bus;

    private final Object stockLevel;

    ShopBus_Counted(ShopBus bus) {
        this.bus = bus;
        this.stockLevel = bus.logPackage().stockLevel();
    }

    void publish(Object message) {
        QueuedEvents.publish(bus, this, (Event) message, null);
    }

    @Override
    public int queuedHandlers() {
        return 1;
    }

    @Override
    public int endOfGroup(int first) {
        switch (first) {
            case 0:
                return 1;
            default:
                throw new AssertionError(first);
        }
    }

    @Override
    public String queuedHandler(int handler) {
        switch (handler) {
            case 0:
                return "com.shop.stock.StockLevel.handle(com.shop.stock.StockEvent)";
            default:
                throw new AssertionError(handler);
        }
    }

    @Override
    public Object sequenceOf(Event event) {
        return ((StockEvent) event).product();
    }

    @Override
    public void handle(int handler, Event event, Metadata metadata) {
        switch (handler) {
            case 0:
                stockLevel_run(event);
                return;
            default:
                throw new AssertionError(handler);
        }
    }

    private void stockLevel_run(Object message) {
        Log_Package.stockLevel_handle_com_shop_stock_StockEvent(stockLevel, (StockEvent) message);
    }
}

package com.shop;

import io.fairlead.internal.EventFailures;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.OrderPlaced} in {@link ShopBus}:
 * {@link com.shop.ReserveStock}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_OrderPlaced {
    private final ShopBus bus;

    private final ReserveStock reserveStock;

    ShopBus_OrderPlaced(ShopBus bus) {
        this.bus = bus;
        this.reserveStock = (ReserveStock) bus.placeOrderHandlerPackage().reserveStockComponent();
    }

    void publish(OrderPlaced message) {
        EventFailures failures = null;
        try {
            reserveStock_run(message);
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.ReserveStock", error);
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    private void reserveStock_run(OrderPlaced message) {
        ReserveStock_Bridge.handle(reserveStock, message);
    }
}

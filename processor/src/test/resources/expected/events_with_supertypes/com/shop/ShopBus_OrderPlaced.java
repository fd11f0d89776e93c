package com.shop;

import io.fairlead.internal.EventFailures;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.OrderPlaced} in {@link ShopBus}:
 * {@link com.shop.Audit}
 * {@link com.shop.OrderHistory}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_OrderPlaced {
    private final ShopBus bus;

    private final Audit audit;

    private final OrderHistory orderHistory;

    ShopBus_OrderPlaced(ShopBus bus) {
        this.bus = bus;
        this.audit = (Audit) bus.auditPackage().audit();
        this.orderHistory = (OrderHistory) bus.auditPackage().orderHistory();
    }

    void publish(OrderPlaced message) {
        EventFailures failures = null;
        try {
            audit_run(message);
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.Audit", error);
        }
        try {
            orderHistory_run(message);
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.OrderHistory", error);
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    private void audit_run(OrderPlaced message) {
        Audit_Package.audit_handle(audit, message);
    }

    private void orderHistory_run(OrderPlaced message) {
        Audit_Package.orderHistory_handle(orderHistory, message);
    }
}

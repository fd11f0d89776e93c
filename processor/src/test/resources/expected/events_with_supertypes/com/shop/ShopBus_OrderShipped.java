package com.shop;

import io.fairlead.internal.EventFailures;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.OrderShipped} in {@link ShopBus}:
 * {@link com.shop.Audit}
 * {@link com.shop.Notify}
 * {@link com.shop.OrderHistory}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_OrderShipped {
    private final ShopBus bus;

    private final Audit_Bridge audit;

    private final Notify_Bridge notify;

    private final OrderHistory_Bridge orderHistory;

    ShopBus_OrderShipped(ShopBus bus) {
        this.bus = bus;
        this.audit = bus.auditPackage().auditBridge();
        this.notify = bus.auditPackage().notifyBridge();
        this.orderHistory = bus.auditPackage().orderHistoryBridge();
    }

    void publish(OrderShipped message) {
        EventFailures failures = null;
        try {
            audit_run(message);
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.Audit", error);
        }
        try {
            notify_run(message);
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.Notify", error);
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

    private void audit_run(OrderShipped message) {
        audit.handle(message);
    }

    private void notify_run(OrderShipped message) {
        notify.shipped(message);
    }

    private void orderHistory_run(OrderShipped message) {
        orderHistory.handle(message);
    }
}

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

    private final Audit audit;

    private final Notify notify;

    private final OrderHistory orderHistory;

    ShopBus_OrderShipped(ShopBus bus) {
        this.bus = bus;
        this.audit = (Audit) bus.auditPackage().audit();
        this.notify = (Notify) bus.auditPackage().notify_1();
        this.orderHistory = (OrderHistory) bus.auditPackage().orderHistory();
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
        Audit_Package.audit_handle(audit, message);
    }

    private void notify_run(OrderShipped message) {
        Audit_Package.notify_1_shipped(notify, message);
    }

    private void orderHistory_run(OrderShipped message) {
        Audit_Package.orderHistory_handle(orderHistory, message);
    }
}

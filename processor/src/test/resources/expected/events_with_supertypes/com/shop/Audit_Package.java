package com.shop;

import io.fairlead.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Audit_Package {
    private final Provider<Audit> auditProvider;

    private Audit audit;

    private final Provider<Notify> notify_1Provider;

    private Notify notify_1;

    private final Provider<OrderHistory> orderHistoryProvider;

    private OrderHistory orderHistory;

    /**
     * For containers and builders.
     *
     * @param audit makes it; if null, it is made without arguments
     * @param notify_1 makes it; if null, it is made without arguments
     * @param orderHistory makes it; if null, it is made without arguments
     */
    @Inject
    public Audit_Package(Provider<Audit> audit, Provider<Notify> notify_1,
            Provider<OrderHistory> orderHistory) {
        auditProvider = audit;
        notify_1Provider = notify_1;
        orderHistoryProvider = orderHistory;
    }

    public static Audit_Package own(Audit_Package injected) {
        return new Audit_Package(injected.auditProvider, injected.notify_1Provider, injected.orderHistoryProvider);
    }

    public Object audit() {
        if (audit == null) {
            audit = auditProvider == null ? new Audit() : auditProvider.get();
        }
        return audit;
    }

    public static void audit_handle(Object target, Event message) {
        ((Audit) target).handle(message);
    }

    public Object notify_1() {
        if (notify_1 == null) {
            notify_1 = notify_1Provider == null ? new Notify() : notify_1Provider.get();
        }
        return notify_1;
    }

    public static void notify_1_shipped(Object target, Object message) {
        ((Notify) target).shipped((OrderShipped) message);
    }

    public Object orderHistory() {
        if (orderHistory == null) {
            orderHistory = orderHistoryProvider == null ? new OrderHistory() : orderHistoryProvider.get();
        }
        return orderHistory;
    }

    public static void orderHistory_handle(Object target, Object message) {
        ((OrderHistory) target).handle((OrderEvent) message);
    }
}

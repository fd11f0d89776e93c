package com.shop;

import io.fairlead.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, and opens them to the buses.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Audit_Package {
    private final Provider<Audit> auditProvider;

    private final Provider<Notify> notify_1Provider;

    private final Provider<OrderHistory> orderHistoryProvider;

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

    public Object audit() {
        return auditProvider == null ? new Audit() : auditProvider.get();
    }

    public static void audit_handle(Object target, Event message) {
        ((Audit) target).handle(message);
    }

    public Object notify_1() {
        return notify_1Provider == null ? new Notify() : notify_1Provider.get();
    }

    public static void notify_1_shipped(Object target, Object message) {
        ((Notify) target).shipped((OrderShipped) message);
    }

    public Object orderHistory() {
        return orderHistoryProvider == null ? new OrderHistory() : orderHistoryProvider.get();
    }

    public static void orderHistory_handle(Object target, Object message) {
        ((OrderHistory) target).handle((OrderEvent) message);
    }
}

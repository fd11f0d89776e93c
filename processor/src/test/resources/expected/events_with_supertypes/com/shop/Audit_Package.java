package com.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, each once, when it is first needed.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Audit_Package {
    private final Provider<Audit> audit;

    private Audit_Bridge auditBridge;

    private final Provider<Notify> notify;

    private Notify_Bridge notifyBridge;

    private final Provider<OrderHistory> orderHistory;

    private OrderHistory_Bridge orderHistoryBridge;

    @Inject
    Audit_Package(Provider<Audit> audit, Provider<Notify> notify,
            Provider<OrderHistory> orderHistory) {
        this.audit = audit;
        this.notify = notify;
        this.orderHistory = orderHistory;
    }

    /**
     * Without a container.
     *
     * @param audit null to have it made without arguments
     * @param notify null to have it made without arguments
     * @param orderHistory null to have it made without arguments
     */
    public static Audit_Package of(Provider<Audit> audit, Provider<Notify> notify,
            Provider<OrderHistory> orderHistory) {
        return new Audit_Package(audit, notify, orderHistory);
    }

    /**
     * Opens {@link Audit}.
     */
    public synchronized Audit_Bridge auditBridge() {
        if (auditBridge == null) {
            auditBridge = new Audit_Bridge(audit == null ? new Audit() : audit.get());
        }
        return auditBridge;
    }

    /**
     * Opens {@link Notify}.
     */
    public synchronized Notify_Bridge notifyBridge() {
        if (notifyBridge == null) {
            notifyBridge = new Notify_Bridge(notify == null ? new Notify() : notify.get());
        }
        return notifyBridge;
    }

    /**
     * Opens {@link OrderHistory}.
     */
    public synchronized OrderHistory_Bridge orderHistoryBridge() {
        if (orderHistoryBridge == null) {
            orderHistoryBridge = new OrderHistory_Bridge(orderHistory == null ? new OrderHistory() : orderHistory.get());
        }
        return orderHistoryBridge;
    }
}

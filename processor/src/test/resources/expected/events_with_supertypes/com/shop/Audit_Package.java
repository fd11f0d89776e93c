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
    private final Provider<Audit> auditProvider;

    private Audit audit;

    private final Provider<Notify> notifyProvider;

    private Notify notify;

    private final Provider<OrderHistory> orderHistoryProvider;

    private OrderHistory orderHistory;

    @Inject
    Audit_Package(Provider<Audit> audit, Provider<Notify> notify,
            Provider<OrderHistory> orderHistory) {
        this.auditProvider = audit;
        this.notifyProvider = notify;
        this.orderHistoryProvider = orderHistory;
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
     * Hands out {@link Audit}.
     */
    public synchronized Object auditComponent() {
        if (audit == null) {
            audit = auditProvider == null ? new Audit() : auditProvider.get();
        }
        return audit;
    }

    /**
     * Hands out {@link Notify}.
     */
    public synchronized Object notifyComponent() {
        if (notify == null) {
            notify = notifyProvider == null ? new Notify() : notifyProvider.get();
        }
        return notify;
    }

    /**
     * Hands out {@link OrderHistory}.
     */
    public synchronized Object orderHistoryComponent() {
        if (orderHistory == null) {
            orderHistory = orderHistoryProvider == null ? new OrderHistory() : orderHistoryProvider.get();
        }
        return orderHistory;
    }
}

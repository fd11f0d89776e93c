package com.shop;

import io.fairlead.Event;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Audit_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Audit_Package(Provider<Audit> audit, Provider<Notify> notify_1,
            Provider<OrderHistory> orderHistory) {
        super(audit, notify_1, orderHistory);
    }

    private Audit_Package(Audit_Package injected) {
        super(injected);
    }

    public static Audit_Package own(Audit_Package injected) {
        return new Audit_Package(injected);
    }

    public Object audit() {
        Object made = made(0);
        return made != null ? made : keep(0, new Audit());
    }

    public static void audit_handle(Object target, Event message) {
        ((Audit) target).handle(message);
    }

    public Object notify_1() {
        Object made = made(1);
        return made != null ? made : keep(1, new Notify());
    }

    public static void notify_1_shipped(Object target, Object message) {
        ((Notify) target).shipped((OrderShipped) message);
    }

    public Object orderHistory() {
        Object made = made(2);
        return made != null ? made : keep(2, new OrderHistory());
    }

    public static void orderHistory_handle(Object target, Object message) {
        ((OrderHistory) target).handle((OrderEvent) message);
    }
}

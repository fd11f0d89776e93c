package com.shop;

import io.fairlead.internal.EventFailures;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.OrderPlaced} in {@link ShopBus}:
 * {@link com.shop.AuditMiddleware}
 * {@link com.shop.Journal}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_OrderPlaced {
    private static final Audited auditedPolicy = new ShopBus_Audited();

    private final ShopBus bus;

    private final AuditMiddleware auditMiddleware;

    private final Journal journal;

    ShopBus_OrderPlaced(ShopBus bus) {
        this.bus = bus;
        this.auditMiddleware = (AuditMiddleware) bus.attemptsMiddlewarePackage().auditMiddleware();
        this.journal = (Journal) bus.attemptsMiddlewarePackage().journal();
    }

    void publish(OrderPlaced message) {
        EventFailures failures = null;
        try {
            journal_run(message);
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.Journal", error);
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    private void journal_run(OrderPlaced message) {
        long auditMiddlewareState = AttemptsMiddleware_Package.auditMiddleware_before(auditMiddleware, message, auditedPolicy);
        try {
            AttemptsMiddleware_Package.journal_handle(journal, message);
        } finally {
            AttemptsMiddleware_Package.auditMiddleware_onFinally(auditMiddleware, message, auditedPolicy, auditMiddlewareState);
        }
    }
}

package com.shop;

import io.fairlead.Command;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.internal.PackageMembers;
import io.fairlead.internal.Rethrow;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class AttemptsMiddleware_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public AttemptsMiddleware_Package(Provider<AttemptsMiddleware> attemptsMiddleware,
            Provider<AuditMiddleware> auditMiddleware,
            Provider<CancelOrderHandler> cancelOrderHandler, Provider<Journal> journal,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        super(attemptsMiddleware, auditMiddleware, cancelOrderHandler, journal, placeOrderHandler);
    }

    private AttemptsMiddleware_Package(AttemptsMiddleware_Package injected) {
        super(injected);
    }

    public static AttemptsMiddleware_Package own(AttemptsMiddleware_Package injected) {
        return new AttemptsMiddleware_Package(injected);
    }

    public Object attemptsMiddleware() {
        Object made = made(0);
        return made != null ? made : keep(0, new AttemptsMiddleware());
    }

    public static Object attemptsMiddleware_around(Object target, Command message, Next next,
            Attempts policy, MessageContext context) {
        try {
            return ((AttemptsMiddleware) target).around(message, next, policy, context);
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
    }

    public Object auditMiddleware() {
        Object made = made(1);
        return made != null ? made : keep(1, new AuditMiddleware());
    }

    public static long auditMiddleware_before(Object target, Message message, Audited policy) {
        return ((AuditMiddleware) target).before(message, policy);
    }

    public static void auditMiddleware_onFinally(Object target, Message message, Audited policy,
            long state) {
        ((AuditMiddleware) target).onFinally(message, policy, state);
    }

    public Object cancelOrderHandler() {
        Object made = made(2);
        return made != null ? made : keep(2, new CancelOrderHandler());
    }

    public static void cancelOrderHandler_handle(Object target, Object message) {
        ((CancelOrderHandler) target).handle((CancelOrder) message);
    }

    public Object journal() {
        Object made = made(3);
        return made != null ? made : keep(3, new Journal());
    }

    public static void journal_handle(Object target, Object message) {
        ((Journal) target).handle((OrderPlaced) message);
    }

    public Object placeOrderHandler() {
        Object made = made(4);
        return made != null ? made : keep(4, new PlaceOrderHandler());
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

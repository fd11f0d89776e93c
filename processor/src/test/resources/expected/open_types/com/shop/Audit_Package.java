package com.shop;

import io.fairlead.Message;
import io.fairlead.Outcome;
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
    public Audit_Package(Provider<Audit> audit, Provider<GreetHandler> greetHandler,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        super(audit, greetHandler, placeOrderHandler);
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

    public static void audit_before(Object target, Message message) {
        ((Audit) target).before(message);
    }

    public Object greetHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new GreetHandler());
    }

    public static Outcome greetHandler_greet(Object target, Object message) {
        return ((GreetHandler) target).greet((Greet) message);
    }

    public static void greetHandler_greeted(Object target, Object message) {
        ((GreetHandler) target).greeted((Greeted) message);
    }

    public Object placeOrderHandler() {
        Object made = made(2);
        return made != null ? made : keep(2, new PlaceOrderHandler());
    }

    public static String placeOrderHandler_handle(Object target, Object message) {
        return ((PlaceOrderHandler) target).handle((PlaceOrder) message);
    }
}

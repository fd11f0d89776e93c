package com.shop;

import io.fairlead.Command;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Handlers_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Handlers_Package(Provider<Handlers> handlers, Provider<KeptMiddleware> keptMiddleware) {
        super(handlers, keptMiddleware);
    }

    private Handlers_Package(Handlers_Package injected) {
        super(injected);
    }

    public static Handlers_Package own(Handlers_Package injected) {
        return new Handlers_Package(injected);
    }

    public Object handlers() {
        Object made = made(0);
        return made != null ? made : keep(0, new Handlers());
    }

    public static void handlers_handle_com_shop_CancelOrder(Object target, Object message) {
        ((Handlers) target).handle((CancelOrder) message);
    }

    public static Optional handlers_handle_com_shop_MoveOrder(Object target, Object message) {
        return ((Handlers) target).handle((MoveOrder) message);
    }

    public static List<? extends Number> handlers_handle_com_shop_PlaceOrder(Object target,
            Object message) {
        return ((Handlers) target).handle((PlaceOrder) message);
    }

    public static Object handlers_handle_com_shop_ShipOrder(Object target, Object message) {
        return ((Handlers) target).handle((ShipOrder) message);
    }

    public Object keptMiddleware() {
        Object made = made(1);
        return made != null ? made : keep(1, new KeptMiddleware());
    }

    public static void keptMiddleware_before(Object target, Command<?> message) {
        ((KeptMiddleware) target).before(message);
    }
}

package com.shop.orders;

import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class OrderHandlers_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public OrderHandlers_Package(Provider<OrderHandlers> orderHandlers) {
        super(orderHandlers);
    }

    private OrderHandlers_Package(OrderHandlers_Package injected) {
        super(injected);
    }

    public static OrderHandlers_Package own(OrderHandlers_Package injected) {
        return new OrderHandlers_Package(injected);
    }

    public OrderHandlers orderHandlers() {
        Object made = made(0);
        return (OrderHandlers) (made != null ? made : keep(0, new OrderHandlers()));
    }

    public static void orderHandlers_note(Object target, OrderPlaced message) {
        ((OrderHandlers) target).note(message);
    }
}

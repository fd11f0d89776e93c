package com.shop.orders;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class OrderHandlers_Package {
    private final Provider<OrderHandlers> orderHandlersProvider;

    private OrderHandlers orderHandlers;

    /**
     * For containers and builders.
     *
     * @param orderHandlers makes it; if null, it is made without arguments
     */
    @Inject
    public OrderHandlers_Package(Provider<OrderHandlers> orderHandlers) {
        orderHandlersProvider = orderHandlers;
    }

    public static OrderHandlers_Package own(OrderHandlers_Package injected) {
        return new OrderHandlers_Package(injected.orderHandlersProvider);
    }

    public OrderHandlers orderHandlers() {
        if (orderHandlers == null) {
            orderHandlers = orderHandlersProvider == null ? new OrderHandlers() : orderHandlersProvider.get();
        }
        return orderHandlers;
    }

    public static void orderHandlers_note(Object target, OrderPlaced message) {
        ((OrderHandlers) target).note(message);
    }
}

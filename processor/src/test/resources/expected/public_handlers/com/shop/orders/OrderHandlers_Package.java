package com.shop.orders;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, and opens them to the buses.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class OrderHandlers_Package {
    private final Provider<OrderHandlers> orderHandlersProvider;

    /**
     * For containers and builders.
     *
     * @param orderHandlers makes it; if null, it is made without arguments
     */
    @Inject
    public OrderHandlers_Package(Provider<OrderHandlers> orderHandlers) {
        orderHandlersProvider = orderHandlers;
    }

    public OrderHandlers orderHandlers() {
        return orderHandlersProvider == null ? new OrderHandlers() : orderHandlersProvider.get();
    }

    public static void orderHandlers_note(Object target, OrderPlaced message) {
        ((OrderHandlers) target).note(message);
    }
}

package io.fairlead.sample.orders;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

/**
 * Keeps the list of a customer's orders.
 *
 * <p>An event says that something happened to an order; how the order is now is read from the order itself, while
 * nobody can change it. So it does no harm when events of two threads overtake each other, or when one comes twice.
 */
@EventHandler
final class OrderListKeeper {

    private final OrderLock lock;
    private final OrderList list;

    @Inject
    OrderListKeeper(OrderLock lock, OrderList list) {
        this.lock = lock;
        this.list = list;
    }

    void handle(OrderEvent event) {
        lock.hold(event.orderId());
        list.refresh(event.orderId());
    }
}

package io.fairlead.sample.orders;

import io.fairlead.Event;
import io.fairlead.policy.PermitAll;

/** Something happened to an order. Handle this type to be told of everything. */
@PermitAll
public sealed interface OrderEvent extends Event permits OrderPlaced, OrderShipped, OrderCancelled {

    /**
     * The order.
     *
     * @return its number
     */
    int orderId();
}

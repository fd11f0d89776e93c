package io.fairlead.sample.sales;

import io.fairlead.annotation.EventHandler;
import io.fairlead.sample.orders.OrderCancelled;
import io.fairlead.sample.orders.OrderLock;
import io.fairlead.sample.orders.OrderPlaced;
import io.fairlead.sample.storage.Database;
import jakarta.inject.Inject;

/**
 * Keeps one row for each order that counts, from which {@link SalesByCountry} is summed up.
 *
 * <p>Telling it an event twice, or a cancellation before the order, changes nothing in the end.
 */
@EventHandler
final class SalesLedger {

    private static final String ENTER = """
            merge into sales (order_id, country, net) key (order_id)
            select id, country, net from orders where id = ? and status <> 'CANCELLED'""";

    private final Database database;
    private final OrderLock lock;

    @Inject
    SalesLedger(Database database, OrderLock lock) {
        this.database = database;
        this.lock = lock;
    }

    void handle(OrderPlaced event) {
        lock.hold(event.orderId());
        database.update(ENTER, event.orderId());
    }

    void handle(OrderCancelled event) {
        lock.hold(event.orderId());
        database.update("delete from sales where order_id = ?", event.orderId());
    }
}

package io.fairlead.sample.orders;

import io.fairlead.sample.storage.Database;
import jakarta.inject.Inject;

/** For event handlers that keep what they know about an order. */
public final class OrderLock {

    private final Database database;

    @Inject
    OrderLock(Database database) {
        this.database = database;
    }

    /**
     * Keeps others from changing an order until the transaction ends.
     *
     * @param orderId the order
     */
    public void hold(int orderId) {
        database.first("select id from orders where id = ? for update", row -> row.getInt("id"), orderId);
    }
}

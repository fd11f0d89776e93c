package io.fairlead.sample.orders;

import io.fairlead.sample.storage.Database;
import io.fairlead.sample.storage.Decimals;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The read model behind {@link OrdersOfCustomer}, kept by {@link OrderListKeeper}. */
final class OrderList {

    private static final String REFRESH = """
            merge into customer_orders (order_id, customer_id, placed_on, status, net) key (order_id)
            select id, customer_id, placed_on, status, net from orders where id = ?""";

    private static final String PAGE = """
            select order_id, placed_on, status, net from customer_orders where customer_id = ?
            order by placed_on desc, order_id desc offset ? rows fetch next ? rows only""";

    private final Database database;

    @Inject
    OrderList(Database database) {
        this.database = database;
    }

    void refresh(int orderId) {
        database.update(REFRESH, orderId);
    }

    OrderPage page(OrdersOfCustomer query) {
        int total = database.first(
                        "select count(*) as total from customer_orders where customer_id = ?",
                        row -> row.getInt("total"),
                        query.customerId())
                .orElse(0);
        List<OrderSummary> orders = database.list(
                PAGE,
                row -> new OrderSummary(
                        row.getInt("order_id"),
                        row.getObject("placed_on", LocalDate.class),
                        OrderStatus.valueOf(row.getString("status")),
                        Decimals.money(row, "net")),
                query.customerId(),
                (long) query.page() * query.size(),
                query.size());
        return new OrderPage(query.customerId(), query.page(), query.size(), total, orders);
    }
}

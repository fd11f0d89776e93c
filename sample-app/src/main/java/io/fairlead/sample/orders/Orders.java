package io.fairlead.sample.orders;

import io.fairlead.problem.DuplicateException;
import io.fairlead.problem.NotFoundException;
import io.fairlead.sample.storage.Database;
import io.fairlead.sample.storage.Decimals;
import io.fairlead.sample.storage.DuplicateKeyException;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of orders and their lines.
 *
 * <p>Locking is optimistic: whoever changes an order says which version the change is based on, and of two who base
 * theirs on the same version, the second is refused.
 */
final class Orders {

    private static final String INSERT = """
            insert into orders (id, customer_id, country, placed_on, shipped_on, status, net, version)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_LINE = """
            insert into order_lines (order_id, line, product_id, quantity, unit_price, discount, backordered)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE =
            "update orders set shipped_on = ?, status = ?, version = ? where id = ? and version = ?";

    private final Database database;

    @Inject
    Orders(Database database) {
        this.database = database;
    }

    /** The next number of this service. A number that is not used after all is skipped. */
    int nextId() {
        return database.first("select next value for order_numbers as id", row -> row.getInt("id"))
                .orElseThrow();
    }

    void add(Order order) {
        try {
            database.update(
                    INSERT,
                    order.orderId(),
                    order.customerId(),
                    order.country(),
                    order.placedOn(),
                    order.shippedOn(),
                    order.status().name(),
                    order.net(),
                    order.version());
        } catch (DuplicateKeyException e) {
            throw new DuplicateException("order", order.orderId());
        }
        int number = 0;
        for (OrderLine line : order.lines()) {
            database.update(
                    INSERT_LINE,
                    order.orderId(),
                    ++number,
                    line.productId(),
                    line.quantity(),
                    line.unitPrice(),
                    line.discount(),
                    line.backordered());
        }
    }

    Order get(int orderId) {
        return database.first("select * from orders where id = ?", row -> read(row, lines(orderId)), orderId)
                .orElseThrow(() -> new NotFoundException("order", orderId));
    }

    /** The order, if it is still at the version that the sender knows, or if the sender does not care. */
    Order get(int orderId, @Nullable Integer version) {
        Order order = get(orderId);
        if (version != null && version != order.version()) {
            throw new StaleVersionException(orderId, version);
        }
        return order;
    }

    /** Writes an order that was changed by one version. */
    void update(Order order) {
        int known = order.version() - 1;
        int changed = database.update(
                UPDATE, order.shippedOn(), order.status().name(), order.version(), order.orderId(), known);
        if (changed == 0) {
            throw new StaleVersionException(order.orderId(), known);
        }
    }

    private List<OrderLine> lines(int orderId) {
        return database.list("select * from order_lines where order_id = ? order by line", Orders::readLine, orderId);
    }

    private static Order read(ResultSet row, List<OrderLine> lines) throws SQLException {
        return new Order(
                row.getInt("id"),
                row.getString("customer_id"),
                row.getString("country"),
                row.getObject("placed_on", LocalDate.class),
                row.getObject("shipped_on", LocalDate.class),
                OrderStatus.valueOf(row.getString("status")),
                Decimals.money(row, "net"),
                row.getInt("version"),
                lines);
    }

    private static OrderLine readLine(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getInt("product_id"),
                row.getInt("quantity"),
                Decimals.money(row, "unit_price"),
                Decimals.plain(row, "discount"),
                row.getInt("backordered"));
    }
}

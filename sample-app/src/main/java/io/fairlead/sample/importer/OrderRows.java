package io.fairlead.sample.importer;

import io.fairlead.sample.orders.PlaceOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of {@code orders.csv} and the rows of {@code order_details.csv} that belong to it. */
final class OrderRows {

    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]");

    private final Location at;
    private final int orderId;
    private final String customerId;
    private final LocalDate placedOn;
    private final @Nullable LocalDate shippedOn;
    private final List<Located<PlaceOrder.Line>> lines = new ArrayList<>();

    OrderRows(CsvRow row) {
        at = row.at();
        orderId = row.integer("orderID");
        customerId = row.text("customerID");
        placedOn = row.day("orderDate");
        shippedOn = row.optionalDay("shippedDate");
    }

    void add(CsvRow row) {
        PlaceOrder.Line line = new PlaceOrder.Line(
                row.integer("productID"), row.integer("quantity"), row.decimal("unitPrice"), row.decimal("discount"));
        lines.add(new Located<>(line, row.at()));
    }

    int orderId() {
        return orderId;
    }

    @Nullable
    LocalDate shippedOn() {
        return shippedOn;
    }

    Location at() {
        return at;
    }

    /** Where a part of the command was read from: a line of the order, or the order itself. */
    Location at(String path) {
        Matcher line = LINE.matcher(path);
        return line.lookingAt() ? lines.get(Integer.parseInt(line.group(1))).at() : at;
    }

    int lines() {
        return lines.size();
    }

    PlaceOrder command() {
        return new PlaceOrder(customerId, lines.stream().map(Located::value).toList(), orderId, placedOn);
    }
}

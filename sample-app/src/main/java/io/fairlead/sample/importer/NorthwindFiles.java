package io.fairlead.sample.importer;

import io.fairlead.sample.customers.RegisterCustomer;
import io.fairlead.sample.products.AddProduct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the four files say, in memory. Columns that the service has no use for are not read.
 *
 * <p>Read as a whole before anything is sent, so that a file that was cut off or mixed up does no harm.
 */
final class NorthwindFiles {

    private static final CsvFile CUSTOMERS =
            new CsvFile("customers.csv", "customerID", "companyName", "contactName", "city", "country");
    private static final CsvFile PRODUCTS = new CsvFile(
            "products.csv", "productID", "productName", "quantityPerUnit", "unitPrice", "unitsInStock", "reorderLevel");
    private static final CsvFile ORDERS =
            new CsvFile("orders.csv", "orderID", "customerID", "orderDate", "shippedDate");
    private static final CsvFile ORDER_DETAILS =
            new CsvFile("order_details.csv", "orderID", "productID", "unitPrice", "quantity", "discount");

    private final Map<String, Located<RegisterCustomer>> customers = new LinkedHashMap<>();
    private final Map<Integer, Located<AddProduct>> products = new LinkedHashMap<>();
    private final Map<Integer, OrderRows> orders = new LinkedHashMap<>();

    /**
     * Reads the files.
     *
     * @throws MalformedFilesException if anything in them can not be read
     */
    NorthwindFiles(ImportSource source) {
        List<Flaw> flaws = new ArrayList<>();
        CUSTOMERS.read(source, flaws, this::customer);
        PRODUCTS.read(source, flaws, this::product);
        ORDERS.read(source, flaws, this::order);
        if (flaws.isEmpty()) { // otherwise lines would be blamed for orders that could not be read
            ORDER_DETAILS.read(source, flaws, this::line);
        }
        if (!flaws.isEmpty()) {
            throw new MalformedFilesException(flaws);
        }
    }

    Collection<Located<RegisterCustomer>> customers() {
        return customers.values();
    }

    Collection<Located<AddProduct>> products() {
        return products.values();
    }

    Collection<OrderRows> orders() {
        return orders.values();
    }

    private void customer(CsvRow row) {
        RegisterCustomer command = new RegisterCustomer(
                row.text("customerID"),
                row.text("companyName"),
                row.optionalText("contactName"),
                row.optionalText("city"),
                row.text("country"));
        Located<RegisterCustomer> earlier =
                customers.putIfAbsent(command.customerId(), new Located<>(command, row.at()));
        if (earlier != null) {
            throw again(row, "customer " + command.customerId(), earlier.at());
        }
    }

    private void product(CsvRow row) {
        AddProduct command = new AddProduct(
                row.integer("productID"),
                row.text("productName"),
                row.optionalText("quantityPerUnit"),
                row.decimal("unitPrice"),
                row.integer("unitsInStock"),
                row.integer("reorderLevel"));
        Located<AddProduct> earlier = products.putIfAbsent(command.productId(), new Located<>(command, row.at()));
        if (earlier != null) {
            throw again(row, "product " + command.productId(), earlier.at());
        }
    }

    private void order(CsvRow row) {
        OrderRows order = new OrderRows(row);
        OrderRows earlier = orders.putIfAbsent(order.orderId(), order);
        if (earlier != null) {
            throw again(row, "order " + order.orderId(), earlier.at());
        }
    }

    private void line(CsvRow row) {
        OrderRows order = orders.get(row.integer("orderID"));
        if (order == null) {
            throw new MalformedRowException(row.at(), "orders.csv has no order " + row.integer("orderID"));
        }
        order.add(row);
    }

    private static MalformedRowException again(CsvRow row, String what, Location earlier) {
        return new MalformedRowException(row.at(), what + " again, after line " + earlier.line());
    }
}

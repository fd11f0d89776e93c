package io.fairlead.sample.http;

/** What to try. */
public final class Tour {

    private static final String TEXT = """
            An order with its lines, the orders of a customer, the stock of a product, the sales:
              curl -s %1$s/orders/1001
              curl -s '%1$s/customers/HANSA/orders?page=0&size=2'
              curl -s %1$s/products/3/stock
              curl -s %1$s/sales/by-country

            Place an order, more than there is in stock of one product; then ship it:
              curl -s %1$s/orders -H 'Content-Type: application/json' \\
                -d '{"customerId":"HANSA","lines":[{"productId":1,"quantity":2},{"productId":3,"quantity":500}]}'
              curl -s -X POST %1$s/orders/100000/ship

            A problem document for a mistake:
              curl -s %1$s/orders -H 'Content-Type: application/json' \\
                -d '{"customerId":"HANSA","lines":[{"productId":1,"quantity":-2}]}'

            How every message was wired when the service was compiled:
              curl -s %1$s/wiring
            """;

    private Tour() {}

    /**
     * Requests for a shell, against the data that the sample ships.
     *
     * @param port where the service listens
     * @return several lines
     */
    public static String text(int port) {
        return TEXT.formatted("http://localhost:" + port);
    }
}

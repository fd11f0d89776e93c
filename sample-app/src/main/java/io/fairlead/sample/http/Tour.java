package io.fairlead.sample.http;

/**
 * What to try with the data at hand.
 *
 * @param orderId an order
 * @param customerId a customer
 * @param plenty a product, in the sample data one of which there is enough
 * @param scarce a product of which there are fewer than 500
 */
public record Tour(int orderId, String customerId, int plenty, int scarce) {

    private static final String TEXT = """
            An order with its lines, the orders of a customer, the stock of a product, the sales:
              curl -s {host}/orders/{order}
              curl -s '{host}/customers/{customer}/orders?page=0&size=2'
              curl -s {host}/products/{plenty}/stock
              curl -s {host}/sales/by-country

            Place an order, more than there is in stock of one product; then ship it, by the
            number in the answer (the first is 100000):
              curl -s {host}/orders -H 'Content-Type: application/json' -d \\
                '{"customerId":"{customer}","lines":[{"productId":{plenty},"quantity":2},{"productId":{scarce},"quantity":500}]}'
              curl -s -X POST {host}/orders/100000/ship

            A mistake, answered with a problem document:
              curl -s {host}/orders -H 'Content-Type: application/json' -d \\
                '{"customerId":"{customer}","lines":[{"productId":{plenty},"quantity":-2}]}'

            What purchasing could not be told, if anything:
              curl -s {host}/dead-letters

            How the service is:
              curl -s {host}/health

            How every message was wired when the service was compiled:
              curl -s {host}/wiring
            """;

    /**
     * Requests for a shell.
     *
     * @param port where the service listens
     * @return several lines
     */
    public String text(int port) {
        return TEXT.replace("{host}", "http://localhost:" + port)
                .replace("{order}", String.valueOf(orderId))
                .replace("{customer}", customerId)
                .replace("{plenty}", String.valueOf(plenty))
                .replace("{scarce}", String.valueOf(scarce));
    }
}

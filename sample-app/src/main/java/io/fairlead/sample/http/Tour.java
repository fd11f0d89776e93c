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
            Who asks says so: clerk, warehouse, manager, or customer-{customer}. Then there is an order
            with its lines, the orders of a customer, the sales; and, for everybody, the stock of a product:
              curl -s -H 'X-User: manager' {host}/orders/{order}
              curl -s -H 'X-User: manager' '{host}/customers/{customer}/orders?page=0&size=2'
              curl -s -H 'X-User: manager' {host}/sales/by-country
              curl -s {host}/products/{plenty}/stock

            Place an order, more than there is in stock of one product. Under the same key it is placed
            once, however often it is sent. Then ship it, by the number in the answer (the first is 100000):
              curl -s {host}/orders -H 'X-User: clerk' -H 'Idempotency-Key: 1' -H 'Content-Type: application/json' -d \\
                '{"customerId":"{customer}","lines":[{"productId":{plenty},"quantity":2},{"productId":{scarce},"quantity":500}]}'
              curl -s -X POST -H 'X-User: warehouse' {host}/orders/100000/ship

            Mistakes, answered with problem documents:
              curl -s {host}/orders -H 'X-User: clerk' -H 'Content-Type: application/json' -d \\
                '{"customerId":"{customer}","lines":[{"productId":{plenty},"quantity":-2}]}'
              curl -s -H 'X-User: customer-NOBODY' {host}/orders/{order}

            What purchasing could not be told, if anything:
              curl -s {host}/dead-letters

            How the service is, and what it counted, for Prometheus or as JSON:
              curl -s {host}/health
              curl -s {host}/metrics
              curl -s -H 'Accept: application/json' {host}/metrics

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

package io.fairlead.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.sample.http.Client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OtherRoutesTest {

    private final Client client = new Client();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void registersACustomerOnce() {
        String customer = """
                {"customerId": "HANSA", "companyName": "Hansa Kontor", "city": "Hamburg", "country": "Germany"}""";

        Answer registered = client.post("/customers", customer);

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo("/customers/HANSA/orders");
        assertThat(client.get("/customers/HANSA/orders").json().at("/total").asInt())
                .isZero();
        assertThat(client.post("/customers", customer).status()).isEqualTo(409);
    }

    @Test
    void addsAProductOnce() {
        String product = """
                {"productId": 7, "name": "Käse", "unitPrice": 4.2, "unitsInStock": 3, "reorderLevel": 5}""";

        Answer added = client.post("/products", product);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo("/products/7/stock");
        assertThat(added.json().toString())
                .isEqualTo("{\"productId\":7,\"name\":\"Käse\",\"unitPrice\":4.20,\"unitsInStock\":3,"
                        + "\"reorderLevel\":5,\"low\":true}");
        assertThat(client.post("/products", product).status()).isEqualTo(409);
    }

    @Test
    void restocksAProduct() {
        Answer restocked = client.post("/products/2/restock", "{\"units\": 10}");

        assertThat(restocked.status()).isEqualTo(200);
        assertThat(restocked.json().at("/unitsInStock").asInt()).isEqualTo(15);
        assertThat(client.post("/products/99/restock", "{\"units\": 10}").status())
                .isEqualTo(404);
        assertThat(client.get("/products/99/stock").status()).isEqualTo(404);
    }

    @Test
    void listsTheOrdersOfACustomerPageByPageNewestFirst() {
        for (int day = 1; day <= 5; day++) {
            client.post("/orders", """
                    {"customerId": "ALFKI", "orderId": %1$d, "placedOn": "2026-11-0%1$d",
                     "lines": [{"productId": 1, "quantity": 1}]}""".formatted(day));
        }
        client.post("/orders/3/ship");

        JsonNode page = client.get("/customers/ALFKI/orders?page=1&size=2").json();

        assertThat(page.toString())
                .isEqualTo("{\"customerId\":\"ALFKI\",\"page\":1,\"size\":2,\"total\":5,\"orders\":["
                        + "{\"orderId\":3,\"placedOn\":\"2026-11-03\",\"status\":\"SHIPPED\",\"net\":18.00},"
                        + "{\"orderId\":2,\"placedOn\":\"2026-11-02\",\"status\":\"OPEN\",\"net\":18.00}]}");
        assertThat(client.get("/customers/ALFKI/orders?page=3&size=2").json().at("/orders"))
                .isEmpty();
        assertThat(client.get("/customers/NOBODY/orders").status()).isEqualTo(404);
    }

    @Test
    void sumsUpSalesByCountry() {
        client.post("/customers", "{\"customerId\": \"LUMEN\", \"companyName\": \"Lumen\", \"country\": \"France\"}");
        order("ALFKI", 1);
        order("LUMEN", 5);
        order("LUMEN", 1);

        assertThat(client.get("/sales/by-country").json().toString())
                .isEqualTo("[{\"country\":\"France\",\"orders\":2,\"net\":108.00},"
                        + "{\"country\":\"Germany\",\"orders\":1,\"net\":18.00}]");
    }

    @Test
    void tellsWhatToTryAndHowItIsWired() {
        assertThat(client.get("/").text()).contains("/orders/1\n").contains("/wiring");
        assertThat(client.get("/wiring").text())
                .contains(" -> io.fairlead.authorization.AuthorizationMiddleware"
                        + " -> io.fairlead.sample.orders.PlaceOrder_Validation"
                        + " -> io.fairlead.idempotency.IdempotencyMiddleware"
                        + " -> io.fairlead.resilience.TimeoutMiddleware"
                        + " -> io.fairlead.sample.storage.TransactionPerMessage"
                        + " -> io.fairlead.sample.orders.PlaceOrderHandler\n");
    }

    @Test
    void givesBackTheCorrelationIdOrMakesOne() {
        Answer given = client.send(client.request("/orders/1").header("X-Correlation-Id", "shop:42"));
        assertThat(given.header("X-Correlation-Id")).isEqualTo("shop:42");

        assertThat(client.get("/orders/1").header("X-Correlation-Id")).hasSize(36);

        Answer nonsense = client.send(client.request("/orders/1").header("X-Correlation-Id", "a b"));
        assertThat(nonsense.status()).isEqualTo(400);
        assertThat(nonsense.header("X-Correlation-Id")).hasSize(36);
    }

    private void order(String customerId, int quantity) {
        String order = """
                {"customerId": "%s", "lines": [{"productId": 1, "quantity": %d}]}""".formatted(customerId, quantity);
        assertThat(client.post("/orders", order).status()).isEqualTo(201);
    }
}

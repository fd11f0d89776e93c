package io.fairlead.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.sample.http.Client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderRoutesTest {

    private static final String ORDER = """
            {"customerId": "ALFKI", "lines": [{"productId": 1, "quantity": 2, "discount": 0.15}]}""";

    private final Client client = new Client();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void placesAnOrderAndShowsIt() {
        Answer placed = client.post("/orders", ORDER);

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.header("Location")).isEqualTo("/orders/100000");
        assertThat(placed.json()).isEqualTo(client.get("/orders/100000").json());
        assertThat(placed.json().toString())
                .isEqualTo("{\"orderId\":100000,\"customerId\":\"ALFKI\",\"country\":\"Germany\","
                        + "\"placedOn\":\"2026-11-21\",\"shippedOn\":null,\"status\":\"OPEN\",\"net\":30.60,"
                        + "\"version\":1,\"lines\":[{\"productId\":1,\"quantity\":2,\"unitPrice\":18.00,"
                        + "\"discount\":0.15,\"backordered\":0}]}");
    }

    @Test
    void acceptsAnOrderBeyondStockAndMarksWhatIsMissing() {
        Answer placed = client.post("/orders", """
                {"customerId": "ALFKI", "lines": [{"productId": 2, "quantity": 12}, {"productId": 2, "quantity": 1}]}""");

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.json().at("/lines/0/backordered").asInt()).isEqualTo(7);
        assertThat(placed.json().at("/lines/1/backordered").asInt()).isEqualTo(1);
        assertThat(client.get("/products/2/stock").json().at("/unitsInStock").asInt())
                .isZero();
        assertThat(client.service().notices())
                .containsExactly(
                        "Stock of product 2 (Crème fraîche) is low: 0 left, should be 3.",
                        "Order 100000 waits for 7 of product 2, 1 of product 2.");
    }

    @Test
    void shipsAnOrderOnce() {
        client.post("/orders", ORDER);

        Answer shipped = client.post("/orders/100000/ship");
        assertThat(shipped.status()).isEqualTo(200);
        assertThat(shipped.json().at("/status").asString()).isEqualTo("SHIPPED");
        assertThat(shipped.json().at("/shippedOn").asString()).isEqualTo("2026-11-21");
        assertThat(shipped.json().at("/version").asInt()).isEqualTo(2);

        Answer again = client.post("/orders/100000/ship", "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().at("/type").asString()).isEqualTo("urn:northwind:problem:wrong-state");
        assertThat(again.json().at("/title").asString()).isEqualTo("Its state does not allow it");
        assertThat(again.json().at("/detail").asString())
                .isEqualTo("Order 100000 is shipped already and must not be shipped.");
        assertThat(again.json().at("/code").asString()).isEqualTo("wrong-state");
        assertThat(again.json().at("/orderStatus").asString()).isEqualTo("SHIPPED");
    }

    @Test
    void cancelsAnOrderAndPutsItsUnitsBack() {
        client.post("/orders", ORDER);

        Answer cancelled = client.post("/orders/100000/cancel", "{\"version\": 1}");

        assertThat(cancelled.json().at("/status").asString()).isEqualTo("CANCELLED");
        assertThat(client.get("/products/1/stock").json().at("/unitsInStock").asInt())
                .isEqualTo(1_000);
        assertThat(client.get("/sales/by-country").json()).isEmpty();
        assertThat(client.post("/orders/100000/ship").status()).isEqualTo(409);
    }

    @Test
    void refusesAChangeBasedOnAnOldVersion() {
        client.post("/orders", ORDER);

        Answer refused = client.post("/orders/100000/cancel", "{\"version\": 7}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/type").asString()).isEqualTo("urn:northwind:problem:stale-version");
        assertThat(refused.json().at("/title").asString()).isEqualTo("Somebody else was faster");
        assertThat(refused.json().at("/version").asInt()).isEqualTo(7);
        assertThat(client.get("/orders/100000").json().at("/status").asString()).isEqualTo("OPEN");
    }

    @Test
    void refusesToShipAnOrderBeforeItWasPlaced() {
        client.post("/orders", ORDER);

        Answer refused = client.post("/orders/100000/ship", "{\"shippedOn\": \"2026-11-20\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/path").asString()).isEqualTo("shippedOn");
    }

    @Test
    void takesTheNumberOfAnOrderThatWasTakenElsewhereOnce() {
        String order = """
                {"customerId": "ALFKI", "orderId": 10248, "placedOn": "1996-07-04",
                 "lines": [{"productId": 1, "quantity": 1, "unitPrice": 9.8}]}""";

        assertThat(client.post("/orders", order).json().at("/net").decimalValue())
                .isEqualByComparingTo("9.80");
        Answer again = client.post("/orders", order);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().at("/detail").asString()).isEqualTo("Order 10248 exists already.");
        assertThat(client.get("/products/1/stock").json().at("/unitsInStock").asInt())
                .isEqualTo(999);
    }

    @Test
    void knowsWhatItDoesNotHave() {
        assertThat(client.get("/orders/4711").status()).isEqualTo(404);
        assertThat(client.post("/orders/4711/ship").status()).isEqualTo(404);
        assertThat(client.post("/orders/4711/cancel").status()).isEqualTo(404);
        Answer missing = client.get("/orders/4711");
        assertThat(missing.json().at("/detail").asString()).isEqualTo("There is no order 4711.");
        assertThat(missing.json().at("/type").asString()).isEqualTo("urn:northwind:problem:not-found");
        assertThat(missing.json().at("/id").asString()).isEqualTo("4711");
    }
}

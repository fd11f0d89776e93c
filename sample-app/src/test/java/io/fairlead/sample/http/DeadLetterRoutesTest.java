package io.fairlead.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeadLetterRoutesTest {

    private static final String TOO_MANY = """
            {"customerId": "ALFKI", "lines": [{"productId": 2, "quantity": 9}]}""";

    private final Client client = new Client();

    @AfterEach
    void close() {
        client.close();
    }

    private JsonNode letters() {
        client.service().settle();
        return client.get("/dead-letters").json();
    }

    @Test
    void thereAreNoneWhileAllGoesWell() {
        client.post("/orders", TOO_MANY);

        assertThat(client.service().notices()).hasSize(2);
        assertThat(letters()).isEmpty();
    }

    @Test
    void whatPurchasingCouldNotBeToldIsKeptTriedAgainOrForgotten() {
        client.service().loseBoard(true);
        assertThat(client.post("/orders", TOO_MANY).status()).isEqualTo(201);

        JsonNode letters = letters();
        assertThat(letters).hasSize(2);
        JsonNode letter = letters.get(1);
        assertThat(letter.at("/event").asString()).isEqualTo("LinesBackordered");
        assertThat(letter.at("/content/orderId").asInt()).isEqualTo(100_000);
        assertThat(letter.at("/handler").asString())
                .isEqualTo("io.fairlead.sample.purchasing.PurchasingDesk.handle("
                        + "io.fairlead.sample.orders.LinesBackordered)");
        assertThat(letter.at("/attempts").asInt()).isEqualTo(3);
        assertThat(letter.at("/error").asString())
                .isEqualTo("java.lang.IllegalStateException: the board is lost, with the canary on it");
        assertThat(letter.at("/firstFailure").asString()).isEqualTo("2026-11-21T12:00:00Z");

        client.service().loseBoard(false);
        assertThat(client.post("/dead-letters/" + letter.at("/id").asString() + "/retry")
                        .status())
                .isEqualTo(202);
        assertThat(client.service().notices()).containsExactly("Order 100000 waits for 4 of product 2.");

        String other = "/dead-letters/" + letters.get(0).at("/id").asString();
        assertThat(client.send(client.request(other).DELETE()).status()).isEqualTo(204);
        assertThat(letters()).isEmpty();
        assertThat(client.send(client.request(other).DELETE()).status()).isEqualTo(404);
        assertThat(client.post(other + "/retry").status()).isEqualTo(404);
    }
}

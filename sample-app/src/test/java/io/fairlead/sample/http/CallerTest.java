package io.fairlead.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.sample.http.Client.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final String ORDER = """
            {"customerId": "ALFKI", "lines": [{"productId": 1, "quantity": 2}]}""";

    private final Client client = new Client();

    @AfterEach
    void close() {
        client.close();
    }

    private Answer get(String path, String user) {
        return client.send(client.anonymous(path).header("X-User", user));
    }

    private Answer post(String path, String body, String user) {
        return client.send(client.anonymous(path)
                .header("X-User", user)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void nobody_is_told_anything_but_what_is_for_everybody() {
        Answer refused = client.send(client.anonymous("/orders/1"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().at("/type").asString()).isEqualTo("urn:northwind:problem:unauthorized");
        assertThat(get("/orders/1", "somebody").status()).isEqualTo(401);
        assertThat(client.send(client.anonymous("/products/1/stock")).status()).isEqualTo(200);
    }

    @Test
    void each_role_does_its_own() {
        assertThat(get("/sales/by-country", "clerk").status()).isEqualTo(403);
        assertThat(post("/orders", ORDER, "warehouse").status()).isEqualTo(403);
        assertThat(post("/orders", ORDER, "clerk").status()).isEqualTo(201);
        assertThat(post("/orders/100000/ship", "{}", "clerk").status()).isEqualTo(403);
        assertThat(post("/orders/100000/ship", "{}", "warehouse").status()).isEqualTo(200);
    }

    @Test
    void a_customer_has_its_own_orders_alone() {
        assertThat(post("/orders", ORDER, "customer-ALFKI").status()).isEqualTo(201);
        assertThat(get("/orders/100000", "customer-ALFKI").status()).isEqualTo(200);
        assertThat(get("/customers/ALFKI/orders", "customer-ALFKI").status()).isEqualTo(200);
        assertThat(post("/orders", ORDER, "customer-LUMEN").status()).isEqualTo(403);
        assertThat(get("/orders/100000", "customer-LUMEN").status()).isEqualTo(403);
        assertThat(get("/orders/4711", "customer-LUMEN").status())
                .as("no more than of another's")
                .isEqualTo(403);
        assertThat(get("/customers/ALFKI/orders", "customer-LUMEN").status()).isEqualTo(403);
        assertThat(post("/orders/100000/cancel", "{}", "customer-LUMEN").status())
                .isEqualTo(403);
        assertThat(post("/orders/100000/cancel", "{}", "customer-ALFKI").status())
                .isEqualTo(200);
    }

    @Test
    void a_name_that_is_none_is_refused() {
        Answer refused = get("/orders/1", "drop table");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/type").asString()).isEqualTo("urn:northwind:problem:bad-user");
    }
}

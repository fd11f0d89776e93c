package io.fairlead.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.sample.http.Client.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {

    private static final String ORDER = """
            {"customerId": "ALFKI", "lines": [{"productId": 1, "quantity": 2}]}""";

    private final Client client = new Client();

    @AfterEach
    void close() {
        client.close();
    }

    private Answer place(String key, String user, String body) {
        return client.send(client.anonymous("/orders")
                .header("X-User", user)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private int stock() {
        return client.get("/products/1/stock").json().at("/unitsInStock").asInt();
    }

    @Test
    void an_order_that_is_sent_again_is_placed_once() {
        Answer first = place("k-1", "clerk", ORDER);
        Answer again = place("k-1", "clerk", ORDER);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(stock()).isEqualTo(998);
    }

    @Test
    void so_it_is_when_it_is_sent_many_times_at_once() {
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 16)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> place("k-2", "clerk", ORDER)))
                .toList();

        assertThat(answers)
                .extracting(answer -> answer.join().json())
                .containsOnly(answers.get(0).join().json());
        assertThat(stock()).isEqualTo(998);
    }

    @Test
    void another_order_under_the_same_key_is_refused() {
        place("k-3", "clerk", ORDER);

        Answer other = place("k-3", "clerk", ORDER.replace("2}", "3}"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/code").asString()).isEqualTo("idempotency-key-reused");
        assertThat(stock()).isEqualTo(998);
    }

    @Test
    void everybody_has_keys_of_his_own() {
        place("k-4", "clerk", ORDER);
        assertThat(place("k-4", "customer-ALFKI", ORDER).json().at("/orderId").asInt())
                .isEqualTo(100_001);
    }

    @Test
    void an_order_that_was_refused_may_be_sent_again() {
        String tooEarly = ORDER.replace("\"productId\": 1", "\"productId\": 9");
        assertThat(place("k-5", "clerk", tooEarly).status()).isEqualTo(422);
        client.post("/products", """
                {"productId": 9, "name": "Tea", "unitPrice": 1, "unitsInStock": 9, "reorderLevel": 0}""");
        assertThat(place("k-5", "clerk", tooEarly).status()).isEqualTo(201);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        Answer refused = place("k".repeat(256), "clerk", ORDER);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/type").asString()).isEqualTo("urn:northwind:problem:bad-idempotency-key");
    }
}

package io.fairlead.sample.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.fairlead.sample.TestService;
import io.fairlead.sample.http.Client.Answer;
import io.fairlead.sample.orders.OrdersOfCustomer;
import io.fairlead.sample.products.StockOfProduct;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: a clear problem document, nothing stored, the server alive. */
class BadInputTest {

    private static final String GOOD = """
            {"customerId": "ALFKI", "lines": [{"productId": 1, "quantity": 1}]}""";

    private final Client client = new Client();

    @AfterEach
    void nothingIsStoredAndTheServerIsAlive() {
        assertThat(client.service()
                        .bus()
                        .ask(new OrdersOfCustomer("ALFKI", 0, 1), TestService.manager())
                        .total())
                .isZero();
        assertThat(client.service()
                        .bus()
                        .ask(new StockOfProduct(1), TestService.manager())
                        .unitsInStock())
                .isEqualTo(1_000);
        assertThat(client.post("/orders", GOOD).status()).isEqualTo(201);
        client.close();
    }

    static List<Arguments> bodies() {
        String line = "{\"customerId\": \"ALFKI\", \"lines\": [{\"productId\": 1, \"quantity\": 1}, %s]}";
        return List.of(
                arguments("{\"customerId\": ", 400, "malformed-json", List.of()),
                arguments("{\"customerId\": \"A\", \"customerId\": \"B\"}", 400, "malformed-json", List.of()),
                arguments("not json", 400, "malformed-json", List.of()),
                arguments("", 400, "unreadable-body", List.of()),
                arguments("null", 400, "unreadable-body", List.of()),
                arguments("[]", 400, "unreadable-body", List.of()),
                arguments(GOOD + GOOD, 400, "unreadable-body", List.of()),
                arguments("{\"customer\": 1}", 400, "unreadable-body", List.of("customer")),
                arguments("{\"customerId\": 1}", 400, "unreadable-body", List.of("customerId")),
                arguments("{\"lines\": {}}", 400, "unreadable-body", List.of("lines")),
                arguments("{\"placedOn\": \"today\"}", 400, "unreadable-body", List.of("placedOn")),
                arguments("{\"orderId\": 1e999}", 400, "unreadable-body", List.of("orderId")),
                arguments(
                        line.formatted("{\"productId\": null, \"quantity\": 1}"),
                        400,
                        "unreadable-body",
                        List.of("lines[1].productId")),
                arguments(line.formatted("{}"), 400, "unreadable-body", List.of("lines[1].productId")),
                arguments(
                        line.formatted("{\"productId\": 1, \"quantity\": \"2\"}"),
                        400,
                        "unreadable-body",
                        List.of("lines[1].quantity")),
                arguments(
                        line.formatted("{\"productId\": 1, \"quantity\": 1.5}"),
                        400,
                        "unreadable-body",
                        List.of("lines[1].quantity")),
                arguments(
                        line.formatted("{\"productId\": 99999999999, \"quantity\": 1}"),
                        400,
                        "unreadable-body",
                        List.of("lines[1].productId")),
                arguments("{}", 422, "invalid-values", List.of("customerId", "lines")),
                arguments(
                        "{\"customerId\": null, \"lines\": null}",
                        422,
                        "invalid-values",
                        List.of("customerId", "lines")),
                arguments(line.formatted("null"), 422, "invalid-values", List.of("lines[1]")),
                arguments(
                        line.formatted("{\"productId\": 1, \"quantity\": -2, \"discount\": 1.5}"),
                        422,
                        "invalid-values",
                        List.of("lines[1].discount", "lines[1].quantity")),
                arguments(
                        line.formatted("{\"productId\": 1, \"quantity\": 1, \"unitPrice\": 1e999999999}"),
                        422,
                        "invalid-values",
                        List.of("lines[1].unitPrice")),
                arguments(
                        line.formatted("{\"productId\": 999, \"quantity\": 1}"),
                        422,
                        "invalid-values",
                        List.of("lines[1].productId")),
                arguments(GOOD.replace("ALFKI", "NOBODY"), 422, "invalid-values", List.of("customerId")),
                arguments(
                        GOOD.replace("ALFKI", "'; drop table orders; --"),
                        422,
                        "invalid-values",
                        List.of("customerId")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void saysWhatIsWrongWithAnOrder(String body, int status, String type, List<String> paths) {
        Answer answer = client.post("/orders", body);

        assertProblem(answer, status);
        assertThat(answer.json().at("/type").asString()).isEqualTo("urn:northwind:problem:" + type);
        assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                        .map(error -> error.at("/path").asString()))
                .isEqualTo(paths);
    }

    @Test
    void refusesABodyThatIsTooLong() {
        byte[] tenMegabytes = " ".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII);

        assertProblem(client.post("/orders", "application/json", BodyPublishers.ofByteArray(tenMegabytes)), 413);
        assertProblem(
                client.post(
                        "/orders",
                        "application/json",
                        BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(tenMegabytes))),
                413);
    }

    @Test
    void refusesOtherMediaTypes() {
        assertProblem(client.post("/orders", "text/plain", BodyPublishers.ofString(GOOD)), 415);
        assertProblem(client.post("/orders", "application/jsonp", BodyPublishers.ofString(GOOD)), 415);
        assertProblem(client.post("/orders"), 415);
    }

    @Test
    void refusesAddressesThatItDoesNotHave() {
        assertProblem(client.get("/nowhere"), 404);
        assertProblem(client.get("/orders/abc"), 400);
        assertProblem(client.get("/orders/99999999999"), 400);
        assertProblem(client.get("/customers/ALFKI/orders?page=x"), 400);
        assertProblem(client.get("/customers/ALFKI/orders?page=-1&size=0"), 422);
        Answer wrongMethod = client.get("/orders");
        assertProblem(wrongMethod, 405);
        assertThat(wrongMethod.header("Allow")).isEqualTo("POST");
    }

    @Test
    void tellsNothingOfItsInsidesWhenItFails() {
        try (Client other = new Client()) {
            other.service().northwind().database().close();

            Answer answer = other.get("/orders/1");

            assertProblem(answer, 500);
            assertThat(answer.text()).doesNotContain("Hikari", "Exception", "select");
            assertThat(answer.text()).contains(answer.header("X-Correlation-Id"));
        }
    }

    @Test
    void saysThatItIsStoppingOnceItIs() {
        try (Client other = new Client()) {
            other.service().bus().close();

            Answer answer = other.get("/orders/1");

            assertProblem(answer, 503);
            assertThat(answer.json().at("/code").asString()).isEqualTo("closed");
            assertThat(answer.header("Retry-After")).isEmpty();
            assertThat(answer.text()).contains(answer.header("X-Correlation-Id"));
        }
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.json().at("/title").asString()).isNotBlank();
        assertThat(answer.json().at("/detail").asString()).isNotBlank();
    }
}

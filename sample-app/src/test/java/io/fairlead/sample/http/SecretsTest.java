package io.fairlead.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.sample.http.Client.Answer;
import io.fairlead.sample.importer.ImportListener;
import io.fairlead.sample.importer.ImportSource;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the service is told stays out of logs, metrics, spans and the audit trail, but for what is marked as loggable or audited. */
class SecretsTest {

    private static final String SECRET = "canary";

    private final Told told = new Told();
    private final Client client = new Client();

    @AfterEach
    void close() {
        client.close();
        told.close();
    }

    @Test
    void nothing_that_a_message_holds_is_told_to_anybody() {
        client.service().northwind().importer().run(ImportSource.shipped(), ImportListener.silent());
        useAll();
        failInAllWays();

        assertThat(told.lines())
                .as("it is not quiet")
                .anyMatch(line -> line.contains("RegisterCustomer succeeded") && line.contains("LUMEN"))
                .anyMatch(line -> line.contains("customer.register"))
                .anyMatch(line -> line.contains("RegisterCustomer refused"))
                .anyMatch(line -> line.contains("StorageException"))
                .anyMatch(line -> line.contains("PurchasingDesk"));
        assertThat(told.spans()).as("nor is tracing").anyMatch(span -> span.contains("RegisterCustomer"));
        assertThat(told.lines())
                .noneMatch(line -> line.contains(SECRET))
                .noneMatch(line -> line.contains("Futterkiste"));
        assertThat(told.spans())
                .noneMatch(span -> span.contains(SECRET))
                .noneMatch(span -> span.contains("Futterkiste"));
        assertThat(told.unprintable()).isEmpty();
    }

    @Test
    void nor_is_it_counted_by() {
        useAll();
        failInAllWays();

        Answer prometheus = client.get("/metrics");
        assertThat(prometheus.text())
                .contains("fairlead_commands_processed_total{message=\"io.fairlead.sample.customers.RegisterCustomer\"")
                .doesNotContain(SECRET);
        Answer json = client.send(client.request("/metrics").header("Accept", "application/json"));
        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        assertThat(json.text()).contains("RegisterCustomer").doesNotContain(SECRET);
    }

    private void useAll() {
        client.post("/customers", """
                {"customerId": "LUMEN", "companyName": "canary inc", "contactName": "Mrs canary",
                 "city": "canary city", "country": "canary land"}""");
        client.post("/products", """
                {"productId": 7, "name": "canary food", "unitPrice": 3.5, "unitsInStock": 2, "reorderLevel": 5,
                 "quantityPerUnit": "one canary"}""");
        client.post("/orders", """
                {"customerId": "LUMEN", "lines": [{"productId": 7, "quantity": 4}]}""");
        client.get("/customers/LUMEN/orders");
        client.get("/orders/100000");
        client.post("/orders/100000/ship");
        client.post("/orders/100000/cancel");
        client.get("/sales/by-country");
        client.service().settle();
    }

    private void failInAllWays() {
        client.post(
                "/customers", "{\"customerId\": \"\\u001b[31mX\\n\", \"companyName\": \"canary\", \"country\": \"\"}");
        client.post("/customers", "{\"customerId\": \"LUMEN\", \"companyName\": \"canary\", \"country\": \"canary\"}");
        client.post("/customers", "{\"canary\": canary");
        client.post("/customers", "{\"canary\": 1}");
        client.post("/customers", "text/canary", BodyPublishers.ofString("canary"));
        client.get("/orders/canary");
        client.get("/customers/canary/orders?page=canary");
        client.send(client.anonymous("/orders/1").header("X-User", "canary!"));
        client.send(client.anonymous("/sales/by-country"));
        client.service().loseBoard(true);
        client.post("/orders", """
                {"customerId": "LUMEN", "lines": [{"productId": 2, "quantity": 400}]}""");
        client.service().settle();
        client.get("/dead-letters");
        client.service().northwind().database().close();
        client.post("/customers", "{\"customerId\": \"OTHER\", \"companyName\": \"canary\", \"country\": \"canary\"}");
        client.get("/health");
        List.of("/orders/%0d%0acanary", "/%1b%5b31m").forEach(client::get);
    }
}

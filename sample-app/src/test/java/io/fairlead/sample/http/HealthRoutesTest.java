package io.fairlead.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.sample.http.Client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthRoutesTest {

    private final Client client = new Client();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void saysThatAllIsWell() {
        Answer answer = client.get("/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().at("/status").asString()).isEqualTo("UP");
        assertThat(answer.json().at("/components/bus/status").asString()).isEqualTo("UP");
        assertThat(answer.json().at("/components/bus/details/deadLetters").asInt(-1))
                .isZero();
        assertThat(answer.json().at("/components/database/details/inUse").asInt(-1))
                .isZero();
        assertThat(answer.json().at("/components/locks/status").asString()).isEqualTo("UP");
    }

    @Test
    void takesNoRequestsWithoutItsDatabaseButNeedsNoRestart() {
        client.service().northwind().database().close();

        Answer answer = client.get("/health");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().at("/status").asString()).isEqualTo("DOWN");
        assertThat(answer.json().at("/components/database/status").asString()).isEqualTo("DOWN");
        assertThat(answer.json().at("/components/bus/status").asString()).isEqualTo("UP");
        assertThat(answer.text()).doesNotContain("Hikari", "jdbc");
        Answer live = client.get("/health/live");
        assertThat(live.status()).isEqualTo(200);
        assertThat(live.json().at("/components").propertyNames()).containsExactly("locks");
    }

    @Test
    void takesNoRequestsWhenItsBusIsClosed() {
        client.service().bus().close();

        Answer answer = client.get("/health");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().at("/components/bus/reason").asString()).isEqualTo("the bus is closed");
        assertThat(client.get("/health/live").status()).isEqualTo(200);
    }
}

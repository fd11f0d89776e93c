package io.fairlead.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Metadata;
import io.fairlead.opentelemetry.Shop.Place;
import io.fairlead.opentelemetry.Shop.Placed;
import io.fairlead.opentelemetry.Shop.Seen;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conventions for messaging are followed by those who ask for them. */
@Timeout(60)
class ConventionsTest {

    private final Recorded recorded = Recorded.all();

    @AfterEach
    void close() {
        recorded.close();
    }

    private void place(Tracing tracing) throws InterruptedException {
        try (ShopBus bus = recorded.bus(tracing)) {
            bus.send(
                    new Place("x"),
                    Metadata.builder().correlationId("request-7").build());
            bus.publish(new Seen(() -> {}));
            Recorded.awaitIdle(bus);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "http", "database,http/dup", "messagings"})
    void are_not_followed_unasked(String value) throws Exception {
        place(Tracing.builder(recorded.sdk).stabilityOptIn(value).build());

        assertThat(recorded.span("Placed").getKind()).isEqualTo(SpanKind.INTERNAL);
        assertThat(recorded.spans().toString()).doesNotContain("messaging.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging", "http, messaging ", "messaging/dup"})
    void are_followed_where_the_environment_asks(String value) throws Exception {
        place(Tracing.builder(recorded.sdk).stabilityOptIn(value).build());

        assertThat(recorded.span("process " + Placed.class.getName()).getKind()).isEqualTo(SpanKind.CONSUMER);
    }

    @Test
    void describe_what_was_handed_over() throws Exception {
        place(Tracing.builder(recorded.sdk).messagingConventions().build());

        SpanData process = recorded.span("process " + Placed.class.getName());
        assertThat(process.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(process.getLinks()).hasSize(1);
        assertThat(process.getAttributes().asMap())
                .containsEntry(AttributeKey.stringKey("messaging.system"), "fairlead")
                .containsEntry(AttributeKey.stringKey("messaging.operation.name"), "process")
                .containsEntry(AttributeKey.stringKey("messaging.operation.type"), "process")
                .containsEntry(AttributeKey.stringKey("messaging.destination.name"), Placed.class.getName())
                .containsEntry(
                        AttributeKey.stringKey("messaging.destination.subscription.name"), Shop.Billing.class.getName())
                .containsEntry(AttributeKey.stringKey("messaging.message.conversation_id"), "request-7")
                .containsKey(AttributeKey.stringKey("messaging.message.id"));
        assertThat(recorded.span("Place").getKind()).isEqualTo(SpanKind.INTERNAL);
        assertThat(recorded.span("Seen").getKind()).isEqualTo(SpanKind.INTERNAL);
        assertThat(recorded.span("Place").getAttributes().toString()).doesNotContain("messaging.");
    }
}

package io.fairlead.logging;

import static io.fairlead.logging.Logged.fields;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.fairlead.logging.Desk.Address;
import io.fairlead.logging.Desk.Place;
import io.fairlead.logging.Desk.Register;
import io.fairlead.logging.Desk.RegisterLater;
import io.fairlead.logging.Desk.Registered;
import io.fairlead.redaction.Redaction;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is logged of messages: what they allow, and nothing else, whatever becomes of them. */
@Timeout(60)
class PayloadTest {

    private static final String CANARY = "canary-payload";

    private final Logged logged = new Logged();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private DeskBus bus = Logged.bus(new Logging(), executor);

    @AfterEach
    void close() {
        bus.close();
        executor.shutdownNow();
        logged.close();
    }

    private static Register register(int age) {
        return new Register("Maria\nAnders", CANARY, new Address(CANARY), age, CANARY);
    }

    private Map<String, Object> payload(Class<?> message) {
        return fields(logged.line(message)).entrySet().stream()
                .filter(field -> field.getKey().startsWith("payload."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void a_line_shows_what_is_loggable_and_masks_what_is_sensitive() throws Exception {
        bus.send(register(42));
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        assertThat(payload(Register.class))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "payload.name", "Maria\\nAnders",
                        "payload.pin", "***",
                        "payload.address", "(Address)",
                        "payload.age", 42));
        assertThat(payload(Registered.class)).containsOnlyKeys("payload.name");
        assertThat(logged.printed()).doesNotContain(CANARY);
    }

    @Test
    void a_failure_shows_no_more() {
        bus.execute(register(-1));

        assertThat(payload(Register.class)).containsEntry("payload.age", -1).containsEntry("payload.pin", "***");
        assertThat(logged.printed()).contains("IllegalArgumentException").doesNotContain(CANARY);
    }

    @Test
    void an_answer_that_comes_later_shows_it_then() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new RegisterLater("Maria", answer));
        answer.complete("done");
        sent.get(30, TimeUnit.SECONDS);

        assertThat(payload(RegisterLater.class)).containsExactly(Map.entry("payload.name", "Maria"));
    }

    @Test
    void a_message_that_allows_nothing_shows_nothing() {
        bus.send(new Place(CANARY));

        assertThat(payload(Place.class)).isEmpty();
        assertThat(logged.printed()).doesNotContain(CANARY);
    }

    @Test
    void an_application_says_what_to_show_of_its_classes() {
        bus.close();
        bus = Logged.bus(
                Logging.builder()
                        .redaction(Redaction.builder()
                                .show(Address.class, address -> address.street().length())
                                .build())
                        .build(),
                executor);
        bus.send(register(42));

        assertThat(payload(Register.class)).containsEntry("payload.address", 14);
    }

    @Test
    void nothing_is_kept_where_nothing_is_logged() {
        logged.level(Level.OFF);
        bus.send(register(42));

        assertThat(logged.lines()).isEmpty();
    }
}

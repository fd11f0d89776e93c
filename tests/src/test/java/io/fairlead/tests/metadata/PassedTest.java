package io.fairlead.tests.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.session.Session;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.metadata.Passed.Log;
import io.fairlead.tests.metadata.Passed.Pass;
import io.fairlead.tests.metadata.Passed.PassLater;
import io.fairlead.tests.metadata.Passed.Queued;
import io.fairlead.tests.metadata.Passed.Raised;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What middleware passes on travels with what a message causes, and what it binds to the thread stays on that thread. */
@Timeout(60)
class PassedTest {

    private final Log log = Log.nothing();
    private final TestBus bus = TestBus.builder().build();

    @AfterEach
    void close() {
        bus.close();
    }

    private String hop(String place) {
        Metadata metadata = log.metadata().get(place);
        assertThat(metadata).as(place).isNotNull();
        assertThat(metadata.attributes()).containsEntry("first", "yes").hasSize(2);
        return metadata.attributes().get("hop");
    }

    @Test
    void it_is_written_for_each_message_when_that_is_sent() throws InterruptedException {
        bus.send(new Pass(log, context -> {
            assertThat(log.hops()).hasValue(0);
            context.bus().publish(new Raised(log, "published"));
            context.bus().publish(new Queued(log, "queued"));
            bus.publish(new Raised(log, "by the bus itself"), context.caused());
            return 1;
        }));
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        assertThat(hop("published")).isEqualTo("1");
        assertThat(hop("queued")).isEqualTo("2");
        assertThat(hop("by the bus itself")).isEqualTo("3");
        assertThat(hop("raised")).isEqualTo("4");
        assertThat(log.metadata().get("raised").causationId())
                .isEqualTo(log.metadata().get("published").causationId());
    }

    @Test
    void metadata_that_are_given_are_left_alone() {
        Metadata given = Metadata.create();
        bus.send(new Pass(log, context -> {
            context.bus().publish(new Raised(log, "given"), given);
            return 1;
        }));

        assertThat(log.metadata().get("given")).isSameAs(given);
    }

    @Test
    void it_goes_on_in_a_session() {
        try (Session session = bus.openSession("job-1")) {
            session.send(new Pass(log, context -> 1));
        }

        Metadata raised = log.metadata().get("raised");
        assertThat(raised.attributes()).containsEntry("hop", "1").containsEntry("session", "job-1");
    }

    @Test
    void what_fails_to_write_reaches_the_sender() {
        IllegalStateException error = new IllegalStateException("no");
        assertThatThrownBy(() -> bus.send(new Pass(log, context -> {
                    context.passOn(metadata -> {
                        throw error;
                    });
                    context.bus().publish(new Raised(log, "never"));
                    return 1;
                })))
                .isSameAs(error);

        assertThat(log.metadata()).isEmpty();
    }

    @Test
    void a_pipeline_that_stays_on_its_thread_calls_nothing() {
        bus.send(new Pass(log, context -> 1));

        assertThat(log.order().toString()).isEqualTo(" finally finally");
        assertThat(log.bound().get()).isNull();
    }

    @Test
    void a_handler_that_answers_later_leaves_the_thread_at_once() throws Exception {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        CompletableFuture<Integer> sent;
        try (TestBus here = TestBus.builder()
                .options(BusOptions.builder().executor(Runnable::run).build())
                .build()) {
            sent = here.sendAsync(new PassLater(log, context -> answer));
            assertThat(log.order().toString()).isEqualTo(" handler:bound last first:null");
            assertThat(log.bound().get()).isNull();

            Thread other = new Thread(() -> answer.complete(3));
            other.start();
            other.join();
            assertThat(sent.get(30, TimeUnit.SECONDS)).isEqualTo(3);
        }
        assertThat(log.order().toString()).isEqualTo(" handler:bound last first:null finally finally");
        assertThat(hop("raised later")).isEqualTo("1");
    }

    @Test
    void so_does_one_whose_answer_is_there_and_one_that_fails() {
        bus.sendAsync(new PassLater(log, context -> CompletableFuture.completedFuture(3)))
                .join();
        assertThat(log.order().toString()).startsWith(" handler:bound last first:null finally");

        Log failing = Log.nothing();
        IllegalStateException error = new IllegalStateException("no");
        assertThatThrownBy(() -> bus.send(new PassLater(failing, context -> {
                    throw error;
                })))
                .isSameAs(error);
        assertThat(failing.order().toString()).isEqualTo(" handler:bound last first:null finally");
        assertThat(failing.bound().get()).isNull();
    }

    @Test
    void an_action_that_fails_fails_the_message() {
        IllegalStateException error = new IllegalStateException("no");
        assertThatThrownBy(() -> bus.send(new PassLater(log, context -> {
                    context.onLeave(() -> {
                        throw error;
                    });
                    return CompletableFuture.completedFuture(3);
                })))
                .isSameAs(error);
    }

    @Test
    void options_tell_of_senders_without_a_context() throws Exception {
        ThreadLocal<String> user = ThreadLocal.withInitial(() -> "nobody");
        try (TestBus asking = TestBus.builder()
                .options(BusOptions.builder()
                        .senderMetadata(metadata -> metadata.principal(user.get()))
                        .build())
                .build()) {
            user.set("ann");
            asking.publish(new Raised(log, "direct"));
            asking.publish(new Queued(log, "queued"));
            asking.publishAsync(new Raised(log, "later"));
            asking.publish(
                    new Raised(log, "given"),
                    Metadata.builder().principal("bob").build());
            assertThat(asking.execute(new Pass(log, context -> 1)).metadata().principal())
                    .isEqualTo("ann");
            asking.sendAsync(new Pass(log, context -> {
                        context.bus().publish(new Raised(log, "inside"));
                        return 1;
                    }))
                    .get(30, TimeUnit.SECONDS);
            try (Session session = asking.openSession("job-1")) {
                session.publishAsync(new Raised(log, "session")).get(30, TimeUnit.SECONDS);
            }
            assertThat(asking.awaitIdle(Duration.ofSeconds(30))).isTrue();
        } finally {
            user.remove();
        }

        assertThat(log.metadata()).hasSize(7);
        log.metadata()
                .forEach((place, metadata) ->
                        assertThat(metadata.principal()).as(place).isEqualTo(place.equals("given") ? "bob" : "ann"));
    }
}

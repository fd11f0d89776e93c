package io.fairlead.logging;

import static io.fairlead.logging.Logged.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.fairlead.EventFailure;
import io.fairlead.Metadata;
import io.fairlead.logging.Desk.Do;
import io.fairlead.logging.Desk.DoLater;
import io.fairlead.logging.Desk.Hurry;
import io.fairlead.logging.Desk.Look;
import io.fairlead.logging.Desk.Place;
import io.fairlead.logging.Desk.Placed;
import io.fairlead.logging.Desk.Seen;
import io.fairlead.logging.Desk.Skip;
import io.fairlead.logging.Desk.TakeTime;
import io.fairlead.logging.Desk.Told;
import io.fairlead.problem.NotFoundException;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.Reason;
import io.fairlead.session.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

/** The lines of a real bus. */
@Timeout(60)
class LoggingTest {

    private static final String CANARY = "canary-payload";

    private final Logged logged = new Logged();
    private final AtomicLong nanos = new AtomicLong(1);
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Logging.Builder logging = Logging.builder().nanoTime(nanos::get);
    private DeskBus bus = Logged.bus(logging.build(), executor);

    private void configured() {
        bus.close();
        bus = Logged.bus(logging.build(), executor);
    }

    @AfterEach
    void close() {
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
        bus.close();
        executor.shutdownNow();
        logged.close();
    }

    private void pass(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Test
    void a_command_has_a_line() {
        Metadata metadata = Metadata.builder()
                .messageId("m-1")
                .correlationId("c-1")
                .causationId("m-0")
                .principal("maria")
                .tenant("north")
                .build();
        bus.send(
                new Do(bus -> {
                    nanos.addAndGet(12_345_678);
                    return CANARY;
                }),
                metadata);

        ILoggingEvent line = logged.line();
        assertThat(line.getLevel()).isEqualTo(Level.INFO);
        assertThat(line.getLoggerName()).isEqualTo("io.fairlead.logging.command." + Do.class.getName());
        assertThat(line.getFormattedMessage()).isEqualTo("Do succeeded in 12.346 ms");
        assertThat(line.getThrowableProxy()).isNull();
        assertThat(fields(line))
                .containsExactly(
                        entry("message_kind", "command"),
                        entry("message_type", Do.class.getName()),
                        entry("message_id", "m-1"),
                        entry("correlation_id", "c-1"),
                        entry("causation_id", "m-0"),
                        entry("principal", "maria"),
                        entry("tenant", "north"),
                        entry("outcome", "succeeded"),
                        entry("duration_ms", 12.346));
        assertThat(logged.printed()).doesNotContain(CANARY);
    }

    @Test
    void a_query_has_a_line() {
        bus.ask(new Look(1));

        assertThat(logged.line().getLoggerName()).isEqualTo("io.fairlead.logging.query." + Look.class.getName());
        assertThat(fields(logged.line()))
                .containsEntry("message_kind", "query")
                .doesNotContainKeys("handler", "principal", "tenant", "session", "causation_id");
    }

    @Test
    void each_run_of_an_event_s_handler_has_a_line() throws Exception {
        bus.send(new Place(CANARY));
        bus.publish(new Seen(() -> {}));
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        Map<String, ?> place = fields(logged.line(Place.class));
        assertThat(fields(logged.line(Placed.class)))
                .containsEntry("message_kind", "event")
                .containsEntry("handler", Desk.Ear.class.getName() + ".handle(" + Placed.class.getCanonicalName() + ")")
                .containsEntry("causation_id", place.get("message_id"))
                .containsEntry("correlation_id", place.get("correlation_id"));
        assertThat(fields(logged.line(Seen.class))).containsEntry("handler", Desk.Screen.class.getName());
        assertThat(logged.lines()).hasSize(3);
        assertThat(logged.printed()).doesNotContain(CANARY);
    }

    @Test
    void a_session_is_named() {
        try (Session session = bus.openSession("job-1")) {
            session.send(new Place("x"));
        }
        assertThat(fields(logged.line(Place.class))).containsEntry("session", "job-1");
    }

    @Test
    void a_failure_is_an_error_with_its_trace_and_without_texts() {
        assertThatThrownBy(() -> bus.send(new Do(bus -> {
                    IOException error = new IOException("card " + CANARY, new IllegalStateException(CANARY));
                    error.addSuppressed(new IllegalArgumentException(CANARY));
                    throw error;
                })))
                .isInstanceOf(IOException.class);

        ILoggingEvent line = logged.line();
        assertThat(line.getLevel()).isEqualTo(Level.ERROR);
        assertThat(line.getFormattedMessage()).isEqualTo("Do failed in 0.0 ms: java.io.IOException");
        assertThat(fields(line))
                .containsEntry("outcome", "failed")
                .containsEntry("error_type", "java.io.IOException")
                .containsEntry("error_code", "internal-error");
        assertThat(logged.asText(line))
                .contains("LoggedError: java.io.IOException")
                .contains("Caused by: io.fairlead.logging.LoggedError: java.lang.IllegalStateException")
                .contains("Suppressed: io.fairlead.logging.LoggedError: java.lang.IllegalArgumentException")
                .contains("at " + LoggingTest.class.getName() + ".");
        assertThat(logged.printed()).doesNotContain(CANARY);
    }

    @Test
    void a_refusal_is_no_error_and_has_no_trace() {
        assertThatThrownBy(() -> bus.send(new Do(bus -> {
                    throw new NotFoundException(Reason.of(CANARY).withCode("order-unknown"));
                })))
                .isInstanceOf(NotFoundException.class);

        ILoggingEvent line = logged.line();
        assertThat(line.getLevel()).isEqualTo(Level.INFO);
        assertThat(line.getThrowableProxy()).isNull();
        assertThat(fields(line))
                .containsEntry("outcome", "refused")
                .containsEntry("error_type", NotFoundException.class.getName())
                .containsEntry("error_code", "order-unknown");
        assertThat(logged.printed()).doesNotContain(CANARY);
    }

    @Test
    void what_is_a_refusal_the_mapper_says() {
        logging.problems(ProblemMapper.builder()
                .translate(IOException.class, error -> new NotFoundException(Reason.of("gone")))
                .build());
        configured();
        bus.execute(new Do(bus -> {
            throw new IOException(CANARY);
        }));

        assertThat(logged.line().getLevel()).isEqualTo(Level.INFO);
        assertThat(fields(logged.line()))
                .containsEntry("outcome", "refused")
                .containsEntry("error_type", "java.io.IOException")
                .containsEntry("error_code", "not-found");
    }

    @Test
    void texts_of_exceptions_are_logged_on_demand_and_escaped() {
        logging.exceptionTexts();
        configured();
        bus.execute(new Do(bus -> {
            throw new IOException("one\ntwo\u001b[31m", new IllegalStateException("\u202egnp"));
        }));

        ILoggingEvent line = logged.line();
        assertThat(line.getFormattedMessage()).endsWith("java.io.IOException: one\\ntwo\\u001b[31m");
        assertThat(logged.asText(line))
                .contains("LoggedError: java.io.IOException: one\\ntwo\\u001b[31m")
                .contains("LoggedError: java.lang.IllegalStateException: \\u202egnp")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    @Test
    void levels_are_chosen() {
        logging.succeeded(org.slf4j.event.Level.DEBUG)
                .refused(org.slf4j.event.Level.TRACE)
                .failed(org.slf4j.event.Level.WARN);
        configured();
        bus.ask(new Look(1));
        bus.execute(new Do(bus -> {
            throw new NotFoundException(Reason.of("gone"));
        }));
        bus.execute(new Do(bus -> {
            throw new IOException("gone");
        }));

        assertThat(logged.lines())
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.DEBUG, Level.TRACE, Level.WARN);
    }

    @Test
    void loggers_are_configured_by_kind_and_by_class() {
        String queries = "io.fairlead.logging.query";
        logged.level(queries, Level.OFF);
        bus.ask(new Look(1));
        assertThat(logged.lines()).isEmpty();

        logged.level(queries + "." + Look.class.getName(), Level.INFO);
        bus.ask(new Look(1));
        assertThat(logged.lines()).hasSize(1);
        logged.level(queries, null);
        logged.level(queries + "." + Look.class.getName(), null);
    }

    @Test
    void what_began_while_the_level_was_off_has_no_line() {
        logged.level(Level.OFF);
        bus.send(new Do(bus -> {
            logged.level(Level.TRACE);
            return "on now";
        }));

        assertThat(logged.lines()).isEmpty();
    }

    @Test
    void what_is_slow_is_a_warning_at_whatever_level_others_are() {
        logged.level(Level.WARN);
        bus.send(new Do(bus -> {
            pass(999);
            return "fast";
        }));
        assertThat(logged.lines()).isEmpty();
        bus.send(new Do(bus -> {
            pass(1_000);
            return "slow";
        }));

        assertThat(logged.line().getLevel()).isEqualTo(Level.WARN);
        assertThat(fields(logged.line()))
                .containsEntry("outcome", "succeeded")
                .containsEntry("duration_ms", 1_000.0)
                .containsEntry("slow_after_ms", 1_000.0);
    }

    @Test
    void what_fails_slowly_is_an_error() {
        bus.execute(new Do(bus -> {
            pass(1_000);
            throw new IOException("slow");
        }));

        assertThat(logged.line().getLevel()).isEqualTo(Level.ERROR);
        assertThat(fields(logged.line())).containsEntry("slow_after_ms", 1_000.0);
    }

    @Test
    void what_is_refused_slowly_is_a_warning() {
        bus.execute(new Do(bus -> {
            pass(2_000);
            throw new NotFoundException(Reason.of("gone"));
        }));

        assertThat(logged.line().getLevel()).isEqualTo(Level.WARN);
    }

    @Test
    void a_message_says_itself_when_it_is_slow() {
        bus.send(new Hurry(() -> pass(249)));
        bus.send(new Hurry(() -> pass(250)));
        bus.send(new TakeTime(() -> pass(59_999)));
        bus.send(new TakeTime(() -> pass(60_000)));

        assertThat(logged.lines())
                .extracting(line -> fields(line).get("slow_after_ms"))
                .containsExactly(null, 250.0, null, 60_000.0);
        assertThat(logged.lines())
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.INFO, Level.WARN, Level.INFO, Level.WARN);
    }

    @Test
    void thresholds_must_be_durations() {
        assertThatIllegalArgumentException().isThrownBy(() -> logging.slowAfter(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> logging.slowAfter(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> logging.slowAfter(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void a_message_that_ends_early_has_succeeded() {
        assertThat(bus.ask(new Skip(() -> "early"))).isEqualTo("early");

        assertThat(fields(logged.line())).containsEntry("outcome", "succeeded");
    }

    @Test
    void an_answer_that_comes_later_has_its_line_then() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(
                new DoLater(bus -> answer), Metadata.builder().messageId("m-7").build());
        executor.submit(() -> {}).get(30, TimeUnit.SECONDS); // the first half has left the only thread
        assertThat(logged.lines()).isEmpty();
        pass(40);
        MDC.put("message_id", "another");
        answer.complete("done");
        sent.get(30, TimeUnit.SECONDS);

        assertThat(MDC.getCopyOfContextMap()).containsExactly(Map.entry("message_id", "another"));
        MDC.clear();
        assertThat(fields(logged.line())).containsEntry("message_id", "m-7").containsEntry("duration_ms", 40.0);
        assertThat(logged.line().getMDCPropertyMap())
                .containsEntry("message_id", "m-7")
                .containsEntry("message_type", DoLater.class.getName());
    }

    @Test
    void a_stage_that_fails_is_a_failure_of_what_it_failed_with() {
        CompletableFuture<String> sent = bus.sendAsync(new DoLater(bus ->
                CompletableFuture.failedStage(new CompletionException(new NotFoundException(Reason.of("gone"))))));
        assertThatThrownBy(() -> sent.get(30, TimeUnit.SECONDS)).hasRootCauseInstanceOf(NotFoundException.class);

        assertThat(fields(logged.line()))
                .containsEntry("outcome", "refused")
                .containsEntry("error_type", NotFoundException.class.getName());
    }

    @Test
    void an_event_in_the_queue_that_fails_is_an_error() throws Exception {
        bus.publish(new Told(() -> {
            throw new IllegalStateException(CANARY);
        }));
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        assertThat(fields(logged.line(Told.class))).containsEntry("outcome", "failed");
        assertThat(logged.printed()).doesNotContain(CANARY);
    }

    @Test
    void what_the_failure_sink_is_told_is_logged_under_the_same_rules() {
        Slf4jFailureSink sink = new Slf4jFailureSink(logging.build());
        EventFailure failure =
                new EventFailure(new Placed(CANARY), "a\nHandler", new CompletionException(new IOException(CANARY)));
        sink.failed(failure);

        ILoggingEvent line = logged.line();
        assertThat(line.getLevel()).isEqualTo(Level.ERROR);
        assertThat(line.getFormattedMessage())
                .isEqualTo("a\\nHandler failed on " + Placed.class.getName() + ": java.io.IOException");
        assertThat(fields(line))
                .containsExactly(
                        entry("message_type", Placed.class.getName()),
                        entry("handler", "a\\nHandler"),
                        entry("error_type", "java.io.IOException"));
        assertThat(logged.printed()).contains("\tat ").doesNotContain(CANARY);

        logged.clear();
        new Slf4jFailureSink(logging.exceptionTexts().build()).failed(failure);
        assertThat(logged.printed()).contains("java.io.IOException: " + CANARY);
    }

    @Test
    void nested_messages_have_lines_of_their_own_and_the_same_conversation() {
        bus.send(new Do(bus -> {
            bus.ask(new Look(1));
            return "done";
        }));

        Map<String, ?> outer = fields(logged.line(Do.class));
        assertThat(fields(logged.line(Look.class)))
                .containsEntry("causation_id", outer.get("message_id"))
                .containsEntry("correlation_id", outer.get("correlation_id"));
    }

    @Test
    void an_application_that_dagger_makes_logs_with_the_defaults() {
        try (DeskBus made = DaggerDesk.create().bus()) {
            made.ask(new Look(1));
        }

        assertThat(logged.line().getLevel()).isEqualTo(Level.INFO);
    }
}

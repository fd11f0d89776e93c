package io.fairlead.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.fairlead.ComponentValues;
import io.fairlead.ComponentValues.Component;
import io.fairlead.Metadata;
import io.fairlead.audit.Till.Paid;
import io.fairlead.audit.Till.Pay;
import io.fairlead.problem.ForbiddenException;
import io.fairlead.problem.NotFoundException;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.Reason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the entries say, and what happens where they can not be written. */
class AuditingTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final InMemoryAuditLog log = new InMemoryAuditLog(10);
    private final AtomicLong nanos = new AtomicLong();
    private final Pay pay = new Pay("a\n1", 500, "4711", () -> "paid");
    private final Told policy = new Told("account.pay", "account", "cents", "pin");
    private final ComponentValues values = new ComponentValues(
            List.of(new Component("cents", false), new Component("pin", true), new Component("account", false)),
            500,
            "4711",
            "a\n1");
    private final FakeContext context = new FakeContext(
            Metadata.builder()
                    .messageId("m-1")
                    .correlationId("c-1")
                    .causationId("m-0")
                    .principal("maria")
                    .tenant("north")
                    .attribute("session", "s-1")
                    .build(),
            "a.Handler");

    private Auditing.Builder to(AuditLog destination) {
        return Auditing.builder(destination)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .nanoTime(nanos::get);
    }

    private AuditMiddleware middleware() {
        return new AuditMiddleware(to(log).build());
    }

    @Test
    void an_operation_is_written_before_and_after() {
        AuditMiddleware audit = middleware();
        Attempt attempt = audit.before(pay, policy, values, context);

        AuditEntry attempted = new AuditEntry(
                NOW,
                "account.pay",
                Pay.class.getName(),
                null,
                "m-1",
                "c-1",
                "m-0",
                "maria",
                "north",
                "s-1",
                "a\n1",
                Map.of("cents", 500, "pin", "***"),
                AuditOutcome.ATTEMPTED,
                null,
                null,
                Duration.ZERO);
        assertThat(log.entries()).containsExactly(attempted);

        nanos.set(1_500_000);
        audit.after(pay, null, attempt);
        assertThat(log.entries())
                .containsExactly(
                        attempted,
                        attempted.ended(NOW, AuditOutcome.SUCCEEDED, null, null, Duration.ofNanos(1_500_000)));
        assertThat(log.entries().get(1).components()).containsOnlyKeys("cents", "pin");
        assertThat(log.entries().toString()).doesNotContain("4711");
    }

    @Test
    void a_refusal_has_its_code_and_no_text() {
        AuditMiddleware audit = middleware();
        audit.onError(
                pay,
                new CompletionException(new ForbiddenException(Reason.of("4711").withCode("not-yours"))),
                audit.before(pay, policy, values, context));

        AuditEntry entry = log.entries().get(1);
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(entry.code()).isEqualTo("not-yours");
        assertThat(entry.errorType()).isEqualTo(ForbiddenException.class.getName());
        assertThat(log.entries().toString()).doesNotContain("4711");
    }

    @Test
    void a_fault_has_the_class_of_the_error() {
        AuditMiddleware audit = middleware();
        audit.onError(pay, new IOException("4711"), audit.before(pay, policy, values, context));

        AuditEntry entry = log.entries().get(1);
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.FAILED);
        assertThat(entry.code()).isEqualTo("internal-error");
        assertThat(entry.errorType()).isEqualTo("java.io.IOException");
        assertThat(log.entries().toString()).doesNotContain("4711");
    }

    @Test
    void what_is_a_refusal_the_mapper_says() {
        AuditMiddleware audit = new AuditMiddleware(to(log).problems(ProblemMapper.builder()
                        .translate(IOException.class, error -> new NotFoundException(Reason.of("gone")))
                        .build())
                .build());
        audit.onError(pay, new IOException("4711"), audit.before(pay, policy, values, context));

        assertThat(log.entries().get(1).outcome()).isEqualTo(AuditOutcome.REFUSED);
    }

    @Test
    void an_event_names_its_handler() {
        middleware().before(new Paid("a"), new Told("account.paid", ""), new ComponentValues(List.of()), context);

        assertThat(log.entries().get(0).handler()).isEqualTo("a.Handler");
        assertThat(log.entries().get(0).subject()).isNull();
    }

    @Test
    void an_action_without_a_word_is_the_message() {
        middleware().before(pay, new Told("", ""), new ComponentValues(List.of()), context);

        assertThat(log.entries().get(0).action()).isEqualTo(Pay.class.getName());
    }

    @Test
    void nothing_is_begun_that_can_not_be_written() {
        RuntimeException full = new IllegalStateException("disk full");
        AuditMiddleware audit = new AuditMiddleware(to(entry -> {
                    throw full;
                })
                .build());

        assertThatThrownBy(() -> audit.before(pay, policy, values, context))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("account.pay was not begun")
                .hasCause(full);
    }

    @Test
    void what_was_done_stays_done_and_its_loss_is_told() {
        Auditing auditing = to(entry -> {
                    if (entry.outcome() != AuditOutcome.ATTEMPTED) {
                        throw new IllegalStateException("disk full: 4711");
                    }
                    log.append(entry);
                })
                .build();
        AuditMiddleware audit = new AuditMiddleware(auditing);
        Logger lost = (Logger) LoggerFactory.getLogger("io.fairlead.audit.lost");
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        lost.addAppender(told);
        try {
            audit.after(pay, null, audit.before(pay, policy, values, context));
            audit.onError(pay, new IOException("4711"), audit.before(pay, policy, values, context));
        } finally {
            lost.detachAppender(told);
        }

        assertThat(auditing.lostOutcomes()).isEqualTo(2);
        assertThat(log.entries()).extracting(AuditEntry::outcome).containsOnly(AuditOutcome.ATTEMPTED);
        assertThat(told.list)
                .extracting(line -> line.getKeyValuePairs().toString())
                .allMatch(pairs -> pairs.contains("message_id=\"m-1\"") && pairs.contains("IllegalStateException"))
                .hasSize(2);
        assertThat(told.list.get(0).getFormattedMessage())
                .isEqualTo("the audit log could not take the outcome of account.pay, message m-1");
        assertThat(told.list.toString()).doesNotContain("4711");
    }

    @Test
    void attempts_can_be_left_out() {
        AuditMiddleware audit = new AuditMiddleware(to(log).outcomesOnly().build());
        Attempt attempt = audit.before(pay, policy, values, context);
        assertThat(log.entries()).isEmpty();

        audit.after(pay, null, attempt);
        assertThat(log.entries()).extracting(AuditEntry::outcome).containsExactly(AuditOutcome.SUCCEEDED);
    }

    @Test
    void entries_can_not_be_changed() {
        middleware().before(pay, policy, values, context);

        assertThatThrownBy(() -> log.entries().get(0).components().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

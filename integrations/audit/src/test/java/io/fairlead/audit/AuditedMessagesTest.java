package io.fairlead.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.audit.Till.Balance;
import io.fairlead.audit.Till.Paid;
import io.fairlead.audit.Till.Pay;
import io.fairlead.audit.Till.PayLater;
import io.fairlead.audit.Till.Unaudited;
import io.fairlead.problem.ForbiddenException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The trail of a real bus. */
@Timeout(60)
class AuditedMessagesTest {

    private final InMemoryAuditLog log = new InMemoryAuditLog(1_000);
    private final AtomicBoolean down = new AtomicBoolean();
    private final Auditing auditing = new Auditing(entry -> {
        if (down.get()) {
            throw new IllegalStateException("down");
        }
        log.append(entry);
    });
    private TillBus bus = TillBus.builder()
            .options(BusOptions.builder().failureSink(failure -> {}).build())
            .auditMiddleware(new AuditMiddleware(auditing))
            .build();

    @AfterEach
    void close() {
        assertThat(log.entries().toString()).doesNotContain("canary");
        bus.close();
    }

    private void remade(Executor executor) {
        bus.close();
        bus = TillBus.builder()
                .options(BusOptions.builder().executor(executor).build())
                .auditMiddleware(new AuditMiddleware(auditing))
                .build();
    }

    private static Pay pay(String account) {
        return new Pay(account, 500, "canary", () -> "paid");
    }

    @Test
    void a_command_and_what_comes_of_it() throws Exception {
        bus.send(
                pay("a-1"),
                Metadata.builder()
                        .messageId("m-1")
                        .principal("maria")
                        .tenant("north")
                        .build());
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        assertThat(log.entries())
                .filteredOn(entry -> entry.action().equals("account.pay"))
                .extracting(AuditEntry::outcome, AuditEntry::messageId, AuditEntry::principal, AuditEntry::tenant)
                .containsExactly(
                        tuple(AuditOutcome.ATTEMPTED, "m-1", "maria", "north"),
                        tuple(AuditOutcome.SUCCEEDED, "m-1", "maria", "north"));
        assertThat(log.entries())
                .filteredOn(entry -> entry.action().equals("account.pay"))
                .allSatisfy(entry -> {
                    assertThat(entry.subject()).isEqualTo("a-1");
                    assertThat(entry.components()).isEqualTo(Map.of("cents", 500L, "pin", "***"));
                });
        assertThat(log.entries())
                .filteredOn(entry -> entry.action().equals("account.paid"))
                .allSatisfy(entry -> {
                    assertThat(entry.causationId()).isEqualTo("m-1");
                    assertThat(entry.principal()).isEqualTo("maria");
                })
                .extracting(AuditEntry::handler, AuditEntry::outcome)
                .containsExactlyInAnyOrder(
                        tuple(Till.Ledger.class.getName(), AuditOutcome.ATTEMPTED),
                        tuple(Till.Ledger.class.getName(), AuditOutcome.SUCCEEDED),
                        tuple(Till.Printer.class.getName(), AuditOutcome.ATTEMPTED),
                        tuple(Till.Printer.class.getName(), AuditOutcome.SUCCEEDED));
    }

    @Test
    void what_others_refuse_is_audited() {
        assertThatThrownBy(() -> bus.send(pay(""))).isInstanceOf(ForbiddenException.class);

        AuditEntry entry = log.entries().get(1);
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(entry.code()).isEqualTo("no-account");
    }

    @Test
    void what_fails_is_audited() {
        bus.execute(new Pay("a-1", 500, "canary", () -> {
            throw new IOException("canary");
        }));

        assertThat(log.entries())
                .extracting(AuditEntry::outcome)
                .containsExactly(AuditOutcome.ATTEMPTED, AuditOutcome.FAILED);
    }

    @Test
    void an_answer_that_comes_later_is_audited_then() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new PayLater("a-1", answer));
        answer.completeExceptionally(new IOException("canary"));
        assertThatThrownBy(() -> sent.get(30, TimeUnit.SECONDS)).hasRootCauseInstanceOf(IOException.class);

        assertThat(log.entries())
                .extracting(AuditEntry::outcome, AuditEntry::subject)
                .containsExactly(tuple(AuditOutcome.ATTEMPTED, "a-1"), tuple(AuditOutcome.FAILED, "a-1"));
        assertThat(log.entries().get(1).errorType()).isEqualTo("java.io.IOException");
    }

    @Test
    void a_policy_on_a_supertype_counts_and_no_other_message_is_audited() {
        bus.ask(new Balance("a-1"));
        bus.ask(new Unaudited());

        assertThat(log.entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(Balance.class.getName());
            assertThat(entry.subject()).isNull();
        });
    }

    @Test
    void nothing_is_done_that_could_not_be_written() {
        AtomicBoolean done = new AtomicBoolean();
        down.set(true);
        assertThatThrownBy(() -> bus.send(new Pay("a-1", 1, "canary", () -> {
                    done.set(true);
                    return "paid";
                })))
                .isInstanceOf(AuditUnavailableException.class);

        assertThat(done).isFalse();
        assertThat(log.entries()).isEmpty();
        assertThat(auditing.lostOutcomes()).isZero();
    }

    @Test
    void what_was_done_is_answered_though_its_outcome_is_lost() throws Exception {
        remade(Runnable::run);
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new PayLater("a-1", answer));
        down.set(true);
        answer.complete("paid");

        assertThat(sent.get(30, TimeUnit.SECONDS)).isEqualTo("paid");
        assertThat(auditing.lostOutcomes()).isEqualTo(1);
        assertThat(log.entries()).extracting(AuditEntry::outcome).containsExactly(AuditOutcome.ATTEMPTED);
    }

    @Test
    void on_many_threads_each_attempt_has_its_outcome() throws Exception {
        auditedOn(Executors.newFixedThreadPool(4));
    }

    @Test
    void a_virtual_thread_is_a_thread() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "needs JDK 21");
        auditedOn((ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }

    private void auditedOn(ExecutorService threads) throws Exception {
        remade(threads);
        try {
            CompletableFuture.allOf(IntStream.range(0, 100)
                            .mapToObj(i -> bus.sendAsync(
                                    new PayLater("a-" + i, CompletableFuture.supplyAsync(() -> "paid", threads))))
                            .toArray(CompletableFuture<?>[]::new))
                    .get(30, TimeUnit.SECONDS);
        } finally {
            threads.shutdown();
        }

        for (int i = 0; i < 100; i++) {
            String account = "a-" + i;
            assertThat(log.entries())
                    .filteredOn(entry -> account.equals(entry.subject()))
                    .extracting(AuditEntry::outcome)
                    .containsExactly(AuditOutcome.ATTEMPTED, AuditOutcome.SUCCEEDED);
        }
    }

    @Test
    void an_application_that_dagger_makes_brings_its_log() {
        Till till = DaggerTill.create();
        try (TillBus made = till.bus()) {
            made.ask(new Balance("a-1"));
        }

        assertThat(till.log().entries()).hasSize(2);
    }

    @Test
    void an_event_that_nobody_could_write_down_is_handled_by_nobody() throws Exception {
        down.set(true);
        bus.execute(pay("a-1"));
        assertThatThrownBy(() -> bus.publish(new Paid("a-1"))).hasRootCauseMessage("down");
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        assertThat(bus.queueStatistics().handled()).isZero();
    }
}

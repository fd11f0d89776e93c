package io.fairlead.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of the answers of many checks. */
@Timeout(60)
class HealthChecksTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);

    private static Health only(HealthReport report) {
        assertThat(report.components()).hasSize(1);
        return report.components().values().iterator().next();
    }

    @Test
    void nothing_to_ask_is_up() {
        HealthChecks none = HealthChecks.builder().build();
        assertThat(none.report().status()).isEqualTo(HealthStatus.UP);
        assertThat(none.liveness().isServing()).isTrue();
    }

    @Test
    void the_worst_decides() {
        HealthChecks.Builder checks = HealthChecks.builder().add("zebra", Health::up);
        assertThat(checks.build().report().status()).isEqualTo(HealthStatus.UP);
        checks.add("ant", () -> Health.degraded("tired"));
        assertThat(checks.build().report().status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(checks.build().report().isServing()).isTrue();
        checks.add("bee", () -> Health.down("gone")).add("cow", () -> Health.degraded("tired"));

        HealthReport report = checks.build().report();
        assertThat(report.status()).isEqualTo(HealthStatus.DOWN);
        assertThat(report.isServing()).isFalse();
        assertThat(report.components().keySet()).containsExactly("zebra", "ant", "bee", "cow");
    }

    @Test
    void what_is_optional_degrades_at_worst() {
        HealthReport report = HealthChecks.builder()
                .addOptional("mail", () -> Health.down("gone"))
                .addOptional("news", Health::up)
                .build()
                .report();

        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(report.components()).containsEntry("mail", Health.down("gone"));
    }

    @Test
    void liveness_asks_only_what_a_restart_mends() {
        AtomicInteger asked = new AtomicInteger();
        HealthChecks checks = HealthChecks.builder()
                .add("database", () -> {
                    asked.incrementAndGet();
                    return Health.down("gone");
                })
                .addLiveness("locks", Health::up)
                .build();

        assertThat(checks.liveness().components()).containsExactly(entry("locks", Health.up()));
        assertThat(checks.liveness().status()).isEqualTo(HealthStatus.UP);
        assertThat(asked).hasValue(0);
        assertThat(checks.report().status()).isEqualTo(HealthStatus.DOWN);
        assertThat(checks.report().components().keySet()).containsExactly("database", "locks");
    }

    @Test
    @SuppressWarnings("NullAway") // what a program that is not checked may do
    void a_check_that_fails_is_down_and_its_text_stays_inside() {
        HealthReport report = HealthChecks.builder()
                .add("checked", () -> {
                    throw new IOException("jdbc:secret");
                })
                .add("error", () -> {
                    throw new StackOverflowError("jdbc:secret");
                })
                .add("nothing", () -> null)
                .add("fine", Health::up)
                .build()
                .report();

        assertThat(report.components().values())
                .extracting(Health::status)
                .containsExactly(HealthStatus.DOWN, HealthStatus.DOWN, HealthStatus.DOWN, HealthStatus.UP);
        assertThat(report.components()).containsEntry("checked", Health.down("it failed with java.io.IOException"));
        assertThat(report.toJson()).doesNotContain("secret");
    }

    @Test
    void a_check_that_is_late_is_down_and_interrupted() {
        AtomicInteger asked = new AtomicInteger();
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch over = new CountDownLatch(1);
        HealthChecks checks = HealthChecks.builder()
                .timeLimit(SHORT)
                .add("slow", () -> {
                    if (asked.getAndIncrement() > 0) {
                        return Health.up();
                    }
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException stop) {
                        interrupted.set(true);
                        throw stop;
                    } finally {
                        over.countDown();
                    }
                    return Health.up();
                })
                .build();

        Health late = only(checks.report());
        assertThat(late.status()).isEqualTo(HealthStatus.DOWN);
        assertThat(late.reason()).isEqualTo("it gives no answer");
        assertThat(late.details()).containsEntry("limitMillis", 20L);
        assertThat(late.details().get("waitedMillis"))
                .asInstanceOf(InstanceOfAssertFactories.LONG)
                .isGreaterThanOrEqualTo(20);
        while (over.getCount() > 0) { // its turn may have come too late at first
            checks.report();
        }
        assertThat(interrupted).isTrue();
        HealthStatus then = only(checks.report()).status();
        while (then != HealthStatus.UP) { // its thread may not have come to its end yet
            then = only(checks.report()).status();
        }
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void a_check_that_hangs_costs_one_thread_and_nobody_waits_for_it_again() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        HealthChecks checks = HealthChecks.builder()
                .timeLimit(SHORT)
                .add("stuck", () -> {
                    if (asked.getAndIncrement() > 0) {
                        return Health.up();
                    }
                    awaitAgainstAll(goOn);
                    return Health.degraded("stuck");
                })
                .build();
        do { // its turn may come too late at first
            assertThat(only(checks.report()).status()).isEqualTo(HealthStatus.DOWN);
        } while (asked.get() == 0);
        long before = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThat(only(checks.report()).status()).isEqualTo(HealthStatus.DOWN);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SHORT.multipliedBy(100));
        assertThat(asked).hasValue(1);
        goOn.countDown();
        while (only(checks.report()).status() != HealthStatus.UP) {
            Thread.onSpinWait();
        }
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void a_check_whose_turn_comes_too_late_is_not_asked() {
        List<Runnable> waiting = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        HealthChecks checks = HealthChecks.builder()
                .timeLimit(SHORT)
                .executor(waiting::add)
                .add("starved", () -> {
                    asked.incrementAndGet();
                    return Health.up();
                })
                .build();

        assertThat(only(checks.report()).reason()).isEqualTo("it gives no answer");
        assertThat(only(checks.report()).status()).isEqualTo(HealthStatus.DOWN);
        assertThat(waiting).hasSize(1);
        waiting.remove(0).run();
        assertThat(asked).hasValue(0);
        checks.report();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void those_who_ask_together_share_an_answer() throws Exception {
        int many = 8;
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        HealthChecks checks = HealthChecks.builder()
                .timeLimit(LONG)
                .add("slow", () -> {
                    inside.countDown();
                    goOn.await();
                    return Health.up().with("asked", asked.incrementAndGet());
                })
                .build();
        List<CompletableFuture<HealthReport>> reports = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            CompletableFuture<HealthReport> report = new CompletableFuture<>();
            reports.add(report);
            Thread thread = new Thread(() -> report.complete(checks.report()));
            threads.add(thread);
            thread.start();
        }
        await(inside);
        while (!threads.stream().allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING)) {
            Thread.onSpinWait();
        }
        goOn.countDown();

        for (CompletableFuture<HealthReport> report : reports) {
            assertThat(only(report.get())).isEqualTo(Health.up().with("asked", 1));
        }
        assertThat(only(checks.report())).isEqualTo(Health.up().with("asked", 2));
    }

    /** Each waits for the other, so that one after the other would not do. */
    @Test
    void checks_run_side_by_side() {
        CyclicBarrier together = new CyclicBarrier(3);
        HealthCheck meeting = () -> {
            together.await();
            return Health.up();
        };
        HealthReport report = HealthChecks.builder()
                .timeLimit(LONG)
                .add("a", meeting)
                .add("b", meeting)
                .add("c", meeting)
                .build()
                .report();
        assertThat(report.status()).isEqualTo(HealthStatus.UP);
    }

    @Test
    void an_executor_that_refuses_is_told_of() {
        HealthChecks checks = HealthChecks.builder()
                .executor(task -> {
                    throw new RejectedExecutionException("full of secrets");
                })
                .add("any", Health::up)
                .build();
        assertThat(only(checks.report()))
                .isEqualTo(Health.down("it could not be asked: java.util.concurrent.RejectedExecutionException"));
    }

    @Test
    void an_interrupt_stays_with_whoever_it_was_for() {
        HealthChecks here = HealthChecks.builder()
                .executor(Runnable::run)
                .add("any", Health::up)
                .build();
        Thread.currentThread().interrupt();
        HealthReport report = here.report();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.components()).hasSize(1);

        HealthChecks there = HealthChecks.builder()
                .timeLimit(LONG)
                .add("slow", () -> {
                    new CountDownLatch(1).await();
                    return Health.up();
                })
                .build();
        Thread.currentThread().interrupt();
        assertThat(only(there.report())).isEqualTo(Health.down("whoever asked was interrupted"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void an_interrupt_of_a_check_does_not_outlast_it() throws Exception {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        HealthChecks checks = HealthChecks.builder()
                .timeLimit(LONG.dividedBy(30))
                .executor(task -> new Thread(() -> {
                            task.run();
                            left.complete(Thread.currentThread().isInterrupted());
                        })
                        .start())
                .add("busy", () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return Health.up();
                })
                .build();

        assertThat(only(checks.report()).status()).isEqualTo(HealthStatus.DOWN);
        assertThat(left.get()).isFalse();
    }

    @Test
    void bad_settings_are_refused() {
        HealthChecks.Builder builder = HealthChecks.builder().add("bus", Health::up);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addOptional("bus", Health::up))
                .withMessage("there is a check called 'bus' already");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.timeLimit(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.timeLimit(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static void awaitAgainstAll(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException stop) {
                // as somebody would who does not care
            }
        }
    }
}

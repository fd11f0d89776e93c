package io.fairlead.tests.later;

import static io.fairlead.tests.later.Later.LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.BusOverloadedException;
import io.fairlead.Metadata;
import io.fairlead.SelfWaitException;
import io.fairlead.registration.Registration;
import io.fairlead.session.Session;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.later.Later.Ask;
import io.fairlead.tests.later.Later.Broken;
import io.fairlead.tests.later.Later.Fetch;
import io.fairlead.tests.later.Later.Nest;
import io.fairlead.tests.later.Later.Nothing;
import io.fairlead.tests.later.Later.Place;
import io.fairlead.tests.later.Later.Placed;
import io.fairlead.tests.later.Later.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LaterTest {

    private static final Executor SAME_THREAD = Runnable::run;

    private final TestBus bus = TestBus.builder()
            .options(BusOptions.builder()
                    .executor(SAME_THREAD)
                    .shutdownTimeout(Duration.ofMillis(50))
                    .failureSink(failure -> {})
                    .build())
            .build();
    private final Metadata metadata =
            Metadata.builder().messageId("m").principal("ann").build();

    @BeforeEach
    void forget() {
        LOG.clear();
        Later.stage = new CompletableFuture<>();
    }

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void hooks_behind_the_handler_run_when_its_stage_has_ended() {
        CompletableFuture<String> answer = bus.sendAsync(new Fetch("a"), metadata);
        assertThat(LOG).containsExactly("outer before", "fetch a for ann");
        assertThat(answer).isNotDone();
        Later.stage.complete("A");
        assertThat(answer.join()).isEqualTo("A");
        assertThat(LOG)
                .containsExactly(
                        "outer before",
                        "fetch a for ann",
                        "cache finally",
                        "inner after A",
                        "inner finally",
                        "outer after A state",
                        "outer finally state");
    }

    @Test
    void a_stage_that_fails_is_an_error_to_the_hooks_and_reaches_the_sender_unwrapped() {
        CompletableFuture<String> answer = bus.sendAsync(new Fetch("a"));
        Later.stage.completeExceptionally(new CompletionException(new IOException("gone")));
        assertThatThrownBy(answer::join).hasCauseInstanceOf(IOException.class);
        assertThat(LOG).endsWith("cache finally", "inner finally", "outer error gone state", "outer finally state");
        Later.stage = CompletableFuture.failedFuture(new IOException("gone at once"));
        assertThatThrownBy(() -> bus.send(new Fetch("a")))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("gone at once");
    }

    @Test
    void only_what_was_entered_is_left() {
        assertThatThrownBy(() -> bus.send(new Fetch("forbidden"))).hasMessage("forbidden");
        assertThat(LOG).containsExactly("outer before", "outer error forbidden state", "outer finally state");
        LOG.clear();
        assertThat(bus.send(new Fetch("known"))).isEqualTo("cached");
        assertThat(LOG)
                .containsExactly(
                        "outer before",
                        "inner after cached",
                        "inner finally",
                        "outer after cached state",
                        "outer finally state");
    }

    @Test
    void a_hook_that_fails_behind_the_handler_fails_the_message() {
        Later.stage.complete("poison");
        assertThatThrownBy(() -> bus.send(new Fetch("a"))).hasMessage("poisoned");
        assertThat(LOG).endsWith("inner finally", "outer error poisoned state", "outer finally state");
    }

    @Test
    void a_handler_that_throws_or_returns_no_stage_has_failed() {
        assertThatThrownBy(() -> bus.send(new Broken())).isExactlyInstanceOf(IOException.class);
        assertThatThrownBy(() -> bus.send(new Nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("must return a stage");
        assertThat(LOG).contains("outer error broken state");
    }

    @Test
    void events_of_an_outcome_are_published_when_it_is_there() {
        CompletableFuture<Integer> answer = bus.sendAsync(new Place("x"), metadata);
        assertThat(LOG).doesNotContain("placed x because of m");
        Later.stage.complete(7);
        assertThat(answer.join()).isEqualTo(7);
        assertThat(LOG).endsWith("outer finally state", "placed x because of m");
    }

    @Test
    void who_sends_and_waits_gets_the_answer_and_so_does_execute() {
        Later.stage.complete(null);
        assertThat(bus.send(new Store("a"))).isNull();
        Later.stage = CompletableFuture.completedFuture(List.of("x"));
        assertThat(bus.ask(new Ask("a"))).containsExactly("x");
        assertThat(bus.askAsync(new Ask("a")).join()).containsExactly("x");
        Later.stage = CompletableFuture.completedFuture("B");
        assertThat(bus.execute(new Fetch("b")).orElseThrow()).isEqualTo("B");
    }

    @Test
    void cancellation_reaches_the_handlers_stage() {
        CompletableFuture<String> answer = bus.sendAsync(new Fetch("a"));
        assertThat(answer.cancel(true)).isTrue();
        assertThat(Later.stage).isCancelled();
        assertThat(LOG).endsWith("cache finally", "inner finally", "outer error null state", "outer finally state");
    }

    @Test
    void what_is_cancelled_is_under_way_until_its_stage_has_ended() throws Exception {
        Later.unstoppable = true;
        try {
            CompletableFuture<String> answer = bus.sendAsync(new Fetch("a"));
            answer.cancel(true);
            assertThat(bus.awaitIdle(Duration.ofMillis(10))).isFalse();
            Later.stage.complete("A");
            assertThat(bus.awaitIdle(Duration.ofMillis(10))).isTrue();
        } finally {
            Later.unstoppable = false;
        }
    }

    @Test
    void who_ends_a_stage_may_close_the_bus_and_must_not_wait_for_idleness() throws Exception {
        CompletableFuture<Long> closed = bus.sendAsync(new Fetch("a")).thenApply(answer -> {
            assertThatThrownBy(() -> bus.awaitIdle(Duration.ofSeconds(30))).isInstanceOf(SelfWaitException.class);
            bus.close();
            return 1L;
        });
        CompletableFuture.runAsync(() -> Later.stage.complete("A")).join();
        assertThat(closed.get(1, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void what_comes_after_belongs_to_no_other_session() {
        try (Session session = bus.openSession("s")) {
            session.onEvent(Placed.class, (event, context) -> LOG.add("session heard " + event.what()));
            session.onCommand(Store.class, (command, context) -> {
                Later.stage.complete(5);
                return null;
            });
            CompletableFuture<Integer> outside = bus.sendAsync(new Place("outside"), metadata);
            session.send(new Store("reply"));
            assertThat(outside.join()).isEqualTo(5);
            assertThat(LOG).contains("placed outside because of m").doesNotContain("session heard outside");
        }
    }

    @Test
    void an_overload_of_a_superclass_waits_for_a_subclass_that_answers_later() {
        Later.stage.complete("late");
        assertThat(bus.send((Later.Pay) new Later.PayOnline())).isEqualTo("late");
        assertThat(bus.send(new Later.Pay())).isEqualTo("cash");
    }

    @Test
    void a_wait_that_is_interrupted_cancels_it() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> bus.send(new Fetch("a"))).isExactlyInstanceOf(InterruptedException.class);
        assertThat(Later.stage).isCancelled();
    }

    @Test
    void thirty_two_nested_sends_need_one_thread() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try (TestBus single = TestBus.builder()
                .options(BusOptions.builder().executor(one).build())
                .build()) {
            assertThat(single.sendAsync(new Nest(32)).get(30, TimeUnit.SECONDS)).isEqualTo(32);
        } finally {
            one.shutdown();
        }
    }

    @Test
    void a_task_that_is_rejected_is_a_failed_stage_at_once() {
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };
        try (TestBus rejected = TestBus.builder()
                .options(BusOptions.builder().executor(full).build())
                .build()) {
            assertThat(rejected.sendAsync(new Fetch("a")))
                    .failsWithin(Duration.ofMillis(100))
                    .withThrowableThat()
                    .withCauseInstanceOf(BusOverloadedException.class);
        }
    }

    @Test
    void what_has_not_ended_counts_and_is_told_so_at_the_close() throws Exception {
        CompletableFuture<String> answer = bus.sendAsync(new Fetch("a"));
        assertThat(bus.awaitIdle(Duration.ofMillis(10))).isFalse();
        bus.close();
        assertThatThrownBy(answer::join).hasCauseInstanceOf(BusClosedException.class);
    }

    @Test
    @SuppressWarnings("try") // they are there
    void a_handler_that_is_registered_takes_its_place_within_the_hooks() throws Exception {
        try (Registration place = bus.onCommand(Place.class, (command, context) -> 9);
                Registration fetch = bus.onCommand(Fetch.class, (command, context) -> "plugged")) {
            assertThat(bus.sendAsync(new Place("z")).join()).isEqualTo(9);
            assertThat(bus.send(new Fetch("z"))).isEqualTo("plugged");
            assertThat(LOG)
                    .contains("outer after 9 state", "inner after plugged")
                    .doesNotContain("placed z");
        }
        Later.stage.complete(3);
        assertThat(bus.send(new Place("z"))).isEqualTo(3);
    }

    @Test
    void what_it_raises_reaches_the_session_it_was_sent_through() {
        try (Session session = bus.openSession("s")) {
            session.onEvent(Placed.class, (event, context) -> LOG.add("session heard " + event.what()));
            CompletableFuture<Integer> answer = session.sendAsync(new Place("y"));
            CompletableFuture.runAsync(() -> Later.stage.complete(1)).join();
            assertThat(answer.join()).isEqualTo(1);
            assertThat(LOG).contains("session heard y");
        }
    }
}

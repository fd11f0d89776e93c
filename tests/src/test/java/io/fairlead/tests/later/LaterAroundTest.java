package io.fairlead.tests.later;

import static io.fairlead.tests.later.LaterAround.LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.session.Session;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.later.LaterAround.Count;
import io.fairlead.tests.later.LaterAround.CountNow;
import io.fairlead.tests.later.LaterAround.Guess;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LaterAroundTest {

    private final TestBus bus = TestBus.builder()
            .options(BusOptions.builder().executor(Runnable::run).build())
            .build();
    private final Metadata metadata =
            Metadata.builder().messageId("m").principal("ann").build();
    private final List<CompletableFuture<Integer>> runs = new ArrayList<>();

    @BeforeEach
    void forget() {
        LOG.clear();
        LaterAround.again = Runnable::run;
        LaterAround.answers = () -> {
            CompletableFuture<Integer> run = new CompletableFuture<>();
            runs.add(run);
            return run;
        };
    }

    @AfterEach
    void close() {
        bus.close();
    }

    private static void answer(Object... answers) {
        Deque<Object> left = new ArrayDeque<>(List.of(answers));
        LaterAround.answers = () -> left.peek() instanceof RuntimeException
                ? CompletableFuture.failedFuture((RuntimeException) left.remove())
                : CompletableFuture.completedFuture((Integer) left.remove());
    }

    @Test
    void the_rest_runs_again_without_a_thread_that_waits() {
        CompletableFuture<Integer> answer = bus.sendAsync(new Count("a"), metadata);
        assertThat(LOG).containsExactly("count for ann");
        runs.get(0).completeExceptionally(new IllegalStateException("first"));
        assertThat(LOG).containsExactly("count for ann", "again for ann", "count for ann");
        assertThat(answer).isNotDone();
        runs.get(1).complete(7);
        assertThat(answer.join()).isEqualTo(7);
        assertThat(LOG)
                .endsWith(
                        "again for ann",
                        "count for ann",
                        "run 2 counted 7",
                        "outside after 7 state",
                        "counted 7 because of m");
    }

    @Test
    void only_the_run_that_succeeded_raises_its_events() {
        answer(-1, 5);
        assertThat(bus.send(new Count("a"), metadata)).isEqualTo(5);
        assertThat(LOG).filteredOn(line -> line.startsWith("counted")).containsExactly("counted 5 because of m");
    }

    @Test
    void what_fails_for_good_reaches_hooks_and_sender_unwrapped() {
        answer(new IllegalStateException("first"), new IllegalStateException("second"));
        assertThatThrownBy(() -> bus.send(new Count("a")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("second");
        assertThat(LOG).endsWith("outside error second state");
        answer(new UnsupportedOperationException("other"));
        assertThatThrownBy(() -> bus.send(new Count("a"))).isExactlyInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void handlers_that_answer_at_once_have_the_other_method_around_them() {
        answer(new IllegalStateException("first"), 4);
        assertThat(bus.send(new CountNow("a"), metadata)).isEqualTo(4);
        assertThat(LOG)
                .containsExactly("count now", "again", "count now", "outside after 4 state", "counted 4 because of m");
    }

    @Test
    void what_stands_around_may_answer_itself() {
        assertThat(bus.send(new Guess())).isEqualTo("guessed");
        assertThat(bus.sendAsync(new Guess()).join()).isEqualTo("guessed");
    }

    @Test
    void a_run_that_is_begun_again_elsewhere_is_of_the_same_session() throws Exception {
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        try (Session session = bus.openSession("job")) {
            LaterAround.again = elsewhere;
            List<String> heard = new ArrayList<>();
            session.onEvent(
                    LaterAround.Counted.class, (event, context) -> heard.add("in the session " + event.number()));
            CompletableFuture<Integer> answer = session.sendAsync(new Count("a"));
            runs.get(0).completeExceptionally(new IllegalStateException("first"));
            elsewhere.submit(() -> {}).get();
            runs.get(1).complete(9);
            assertThat(answer.join()).isEqualTo(9);
            assertThat(heard).containsExactly("in the session 9");
        } finally {
            elsewhere.shutdownNow();
        }
    }
}

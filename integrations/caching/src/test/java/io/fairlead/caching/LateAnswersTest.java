package io.fairlead.caching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOptions;
import io.fairlead.caching.Desk.GetStock;
import io.fairlead.caching.Desk.StockChanged;
import io.fairlead.problem.LimitExceededException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of handlers that answer later. */
@Timeout(20)
@SuppressWarnings("FutureReturnValueIgnored") // of sources it is the answer, and elsewhere others are looked at
class LateAnswersTest {

    private final QueryCaches caches = new QueryCaches();
    private final List<CompletableFuture<String>> asked = new ArrayList<>();
    private Desk.Source source = (query, metadata) -> {
        CompletableFuture<String> answer = new CompletableFuture<>();
        asked.add(answer);
        return answer;
    };
    private final DeskBus bus = DeskBus.builder()
            .deskAnswering(new Desk.Answering((query, metadata) -> source.answer(query, metadata)))
            .caching(new Caching(caches))
            .options(BusOptions.builder().executor(Runnable::run).build())
            .build();

    @AfterEach
    void close() {
        bus.close();
    }

    private CacheStatistics statistics() {
        return caches.statistics().get(0);
    }

    @Test
    void all_who_ask_before_the_answer_is_there_share_it() throws Exception {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            answers.add(bus.askAsync(new GetStock("nut", i)));
        }
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        assertThat(asked).hasSize(1);
        asked.get(0).complete("five");

        for (CompletableFuture<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("five");
        }
        assertThat(bus.askAsync(new GetStock("nut", 64)).get()).isEqualTo("five");
        assertThat(statistics())
                .isEqualTo(new CacheStatistics(GetStock.class.getName(), 1, 63, 1, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void what_fails_is_shared_and_not_kept() {
        CompletableFuture<String> one = bus.askAsync(new GetStock("nut", 1));
        CompletableFuture<String> two = bus.askAsync(new GetStock("nut", 2));
        IllegalStateException failure = new IllegalStateException("no line");
        asked.get(0).completeExceptionally(failure);

        assertThatThrownBy(one::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
        assertThatThrownBy(two::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
        bus.askAsync(new GetStock("nut", 3));
        assertThat(asked).hasSize(2);
        asked.get(1).complete("at last");
    }

    @Test
    void who_is_cancelled_keeps_nobody_else_from_an_answer() throws Exception {
        CompletableFuture<String> one = bus.askAsync(new GetStock("nut", 1));
        CompletableFuture<String> two = bus.askAsync(new GetStock("nut", 2));
        one.cancel(true);

        assertThat(asked.get(0)).isCancelled();
        assertThat(two).isNotDone();
        asked.get(1).complete("six");
        assertThat(two.get()).isEqualTo("six");
    }

    @Test
    void who_is_refused_keeps_nobody_else_from_an_answer() throws Exception {
        CompletableFuture<String> one = bus.askAsync(new GetStock("nut", 1));
        CompletableFuture<String> two = bus.askAsync(new GetStock("nut", 2));
        CompletableFuture<String> three = bus.askAsync(new GetStock("nut", 3));
        LimitExceededException refusal = new LimitExceededException("enough", Duration.ofSeconds(1));
        asked.get(0).completeExceptionally(refusal);

        assertThatThrownBy(one::get).cause().isSameAs(refusal);
        assertThat(asked).hasSize(2);
        asked.get(1).complete("six");
        assertThat(two.get()).isEqualTo("six");
        assertThat(three.get()).isEqualTo("six");
    }

    @Test
    void one_of_those_who_wait_may_be_cancelled() throws Exception {
        CompletableFuture<String> one = bus.askAsync(new GetStock("nut", 1));
        bus.askAsync(new GetStock("nut", 2)).cancel(true);

        assertThat(asked.get(0)).isNotDone();
        asked.get(0).complete("five");
        assertThat(one.get()).isEqualTo("five");
    }

    @Test
    void nobody_joins_who_asked_before_an_event() throws Exception {
        CompletableFuture<String> before = bus.askAsync(new GetStock("nut", 1));
        bus.publish(new StockChanged());
        CompletableFuture<String> after = bus.askAsync(new GetStock("nut", 2));
        asked.get(1).complete("fresh");
        asked.get(0).complete("stale");

        assertThat(before.get()).isEqualTo("stale");
        assertThat(after.get()).isEqualTo("fresh");
        assertThat(bus.askAsync(new GetStock("nut", 3)).get()).isEqualTo("fresh");
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_query_that_asks_for_its_own_answer_is_told_so() {
        AtomicReference<CompletableFuture<String>> inner = new AtomicReference<>();
        source = (query, metadata) -> {
            inner.set(bus.askAsync(new GetStock("nut", 2)));
            return inner.get();
        };

        assertThatThrownBy(() -> bus.askAsync(new GetStock("nut", 1)).get())
                .cause()
                .isInstanceOf(CacheRecursionException.class);
        assertThat(inner.get()).isCompletedExceptionally();
    }
}

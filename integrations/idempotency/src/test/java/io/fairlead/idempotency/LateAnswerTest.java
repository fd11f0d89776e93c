package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.MessageContext;
import io.fairlead.internal.PipelineContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A command whose handler answers later comes again. No thread waits for anything, but those of these tests. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // some are sent to be there, and not for their answer
class LateAnswerTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final IdempotencyKey KEY = new IdempotencyKey("till.charge", null, null, "k");
    private static final Terms REFUSING = new Terms(Duration.ZERO, LONG, LONG);
    private static final Terms WAITING = new Terms(LONG, LONG, LONG);

    private final MemoryIdempotencyStore store = new MemoryIdempotencyStore(10);
    private final Idempotency idempotency = new Idempotency(store, new TillBusCodecs());
    private final TillBus bus = DaggerTill.factory().create(store).bus();
    private final List<CompletableFuture<Integer>> runs = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Thread> handlers = new LinkedBlockingQueue<>();

    @AfterEach
    void end() {
        bus.close();
    }

    private LateAnswer<Integer> send(Terms terms) {
        return send(terms, new PipelineContext(bus, null));
    }

    private LateAnswer<Integer> send(Terms terms, MessageContext context) {
        Attempt<Integer> attempt = new Attempt<>(idempotency, KEY, "f", terms);
        return new LateAnswer<>(attempt, this::handle, context).begin();
    }

    private CompletableFuture<Integer> handle() {
        CompletableFuture<Integer> run = new CompletableFuture<>();
        runs.add(run);
        handlers.add(Thread.currentThread());
        return run;
    }

    @Test
    void is_there_when_the_handlers_is_and_given_again() {
        LateAnswer<Integer> first = send(REFUSING);
        assertThat(first).isNotDone();
        runs.get(0).complete(7);
        assertThat(first).isCompletedWithValue(7);

        MessageContext context = new PipelineContext(bus, null);
        assertThat(send(REFUSING, context)).isCompletedWithValue(7);
        assertThat(context.get(Idempotency.REPLAYED)).isTrue();
        assertThat(runs).hasSize(1);
    }

    @Test
    void is_refused_while_the_first_is_running() {
        send(REFUSING);
        assertThatExceptionOfType(KeyInUseException.class).isThrownBy(() -> send(REFUSING));
        assertThat(runs).hasSize(1);
    }

    @Test
    void is_waited_for() {
        LateAnswer<Integer> first = send(WAITING);
        LateAnswer<Integer> second = send(WAITING);
        assertThat(second).isNotDone();
        runs.get(0).complete(7);
        assertThat(first).isCompletedWithValue(7);
        assertThat(second).succeedsWithin(SOON).isEqualTo(7);
        assertThat(runs).hasSize(1);
        assertThat(idempotency.statistics().waited()).isEqualTo(1);
    }

    @Test
    void of_one_that_fails_is_not_the_next_ones() throws Exception {
        LateAnswer<Integer> first = send(WAITING);
        LateAnswer<Integer> second = send(WAITING);
        IllegalStateException broken = new IllegalStateException("broken");
        runs.get(0).completeExceptionally(new CompletionException(broken));
        assertThat(first.handle((result, error) -> error)).isCompletedWithValue(broken);
        handlers.take();
        handlers.take(); // the second's has begun
        runs.get(1).complete(8);
        assertThat(second).succeedsWithin(SOON).isEqualTo(8);
        assertThat(idempotency.statistics().failed()).isEqualTo(1);
    }

    @Test
    void is_waited_for_no_longer_than_the_policy_says() {
        send(REFUSING);
        LateAnswer<Integer> second = send(new Terms(Duration.ofMillis(1), LONG, LONG));
        assertThat(second.handle((result, error) -> error).join()).isInstanceOf(KeyInUseException.class);
        assertThat(runs).hasSize(1);
    }

    @Test
    void that_is_cancelled_cancels_the_handlers_and_frees_the_key() {
        LateAnswer<Integer> first = send(REFUSING);
        first.cancel(true);
        assertThat(runs.get(0)).isCancelled();
        send(REFUSING);
        assertThat(runs).hasSize(2);
    }

    @Test
    void that_is_cancelled_while_it_waits_takes_no_key() {
        send(WAITING);
        LateAnswer<Integer> second = send(WAITING);
        second.cancel(true);
        runs.get(0).completeExceptionally(new IllegalStateException("broken"));
        while (idempotency.statistics().failed() < 2 || store.size() > 0) { // until the second has given the key back
            Thread.onSpinWait();
        }
        assertThat(runs).hasSize(1);
    }

    @Test
    void goes_on_after_another_on_no_thread_of_that() throws Exception {
        send(WAITING);
        LateAnswer<Integer> second = send(WAITING);
        Thread ender = new Thread(() -> runs.get(0).completeExceptionally(new IllegalStateException("broken")));
        ender.start();
        assertThat(handlers.take()).isSameAs(Thread.currentThread());
        assertThat(handlers.take()).isNotSameAs(ender).isNotSameAs(Thread.currentThread());
        runs.get(1).complete(8);
        assertThat(second).succeedsWithin(SOON).isEqualTo(8);
    }

    @Test
    void goes_on_after_a_lease_on_no_thread_of_a_timer() throws Exception {
        store.claim(KEY, "f", Duration.ofMillis(20)); // by somebody who dies then
        LateAnswer<Integer> second = send(WAITING);
        assertThat(handlers.take().getName()).doesNotContainIgnoringCase("DelayScheduler");
        runs.get(0).complete(8);
        assertThat(second).succeedsWithin(SOON).isEqualTo(8);
    }
}

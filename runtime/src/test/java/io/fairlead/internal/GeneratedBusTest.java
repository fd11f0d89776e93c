package io.fairlead.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.BusOverloadedException;
import io.fairlead.Command;
import io.fairlead.EventHandlingException;
import io.fairlead.Metadata;
import io.fairlead.Result;
import io.fairlead.TickingClock;
import io.fairlead.UnhandledMessageException;
import io.fairlead.internal.HandWrittenBus.Arrival;
import io.fairlead.internal.HandWrittenBus.Ask;
import io.fairlead.internal.HandWrittenBus.Do;
import io.fairlead.internal.HandWrittenBus.Tell;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GeneratedBusTest {

    private static final Duration LONG = Duration.ofHours(1); // no test waits so long

    /** Runs nothing until it is told to. */
    private static final class LaterExecutor implements Executor {
        final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

        @Override
        public void execute(Runnable task) {
            waiting.add(task);
        }

        void runAll() {
            for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
                task.run();
            }
        }
    }

    private record Unknown() implements Command<String> {}

    private final LaterExecutor later = new LaterExecutor();
    private final List<HandWrittenBus> buses = new ArrayList<>();

    private HandWrittenBus bus(BusOptions.Builder options) {
        HandWrittenBus bus = new HandWrittenBus(options.build());
        buses.add(bus);
        return bus;
    }

    private HandWrittenBus bus() {
        return bus(BusOptions.builder().shutdownTimeout(LONG));
    }

    @AfterEach
    @Timeout(60) // the class's is for tests alone
    void closeBuses() {
        later.runAll();
        buses.forEach(HandWrittenBus::close);
    }

    private static @Nullable Throwable errorOf(CompletableFuture<?> future) throws Exception {
        try {
            future.get(30, SECONDS);
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }

    // execute

    @Test
    void executeReturnsTheResultWithItsMetadata() {
        Metadata metadata = Metadata.create();

        assertThat(bus().execute(new Do<>(() -> "done"), metadata))
                .isEqualTo(new Result.Success<>("done", metadata, 1));
    }

    @Test
    void executeMakesMetadataThatTheCommandTravelsWith() {
        TickingClock clock = new TickingClock(Instant.EPOCH);
        HandWrittenBus bus = bus(BusOptions.builder().clock(clock));

        Result<String> result = bus.execute(new Do<>(() -> "done"));

        assertThat(bus.arrivals()).extracting(Arrival::metadata).containsExactly(result.metadata());
        assertThat(clock.readings()).isZero();
        assertThat(result.metadata().timestamp()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void executeTellsHowLongTheCommandTookByAClockThatNeverGoesBack() {
        HandWrittenBus bus = bus(BusOptions.builder().clock(new TickingClock(Instant.EPOCH)));
        long[] inside = new long[1];
        Callable<String> work = () -> {
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < 1_000_000) {
                Thread.onSpinWait();
            }
            inside[0] = System.nanoTime() - begun;
            return "done";
        };

        long begun = System.nanoTime();
        long elapsed = bus.execute(new Do<>(work)).elapsedNanos();
        assertThat(elapsed).isBetween(inside[0], System.nanoTime() - begun);

        begun = System.nanoTime();
        elapsed = bus.execute(new Do<>(() -> {
                    work.call();
                    throw new IOException("disk full");
                }))
                .elapsedNanos();
        assertThat(elapsed).isBetween(inside[0], System.nanoTime() - begun);
    }

    @Test
    void executeNeverThrows() {
        HandWrittenBus bus = bus();
        for (Throwable error :
                List.of(new IOException("checked"), new IllegalStateException("unchecked"), new AssertionError("e"))) {
            Result<String> result = bus.execute(new Do<>(() -> {
                throw Rethrow.unchecked(error);
            }));

            assertThat(result).isEqualTo(new Result.Failure<>(error, result.metadata(), 1));
        }
        assertThat(failureOf(bus.execute(new Unknown()))).isInstanceOf(UnhandledMessageException.class);
        bus.close();
        assertThat(failureOf(bus.execute(new Do<>(() -> "late")))).isInstanceOf(BusClosedException.class);
    }

    private static Throwable failureOf(Result<?> result) {
        return ((Result.Failure<?>) result).error();
    }

    @Test
    void executeSetsTheInterruptFlagAgain() {
        Result<String> result = bus().execute(new Do<>(() -> {
            throw new InterruptedException("stop");
        }));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failureOf(result)).isInstanceOf(InterruptedException.class);
    }

    // asynchronous messages

    @Test
    void asynchronousMessagesRunElsewhereAndCompleteWithTheirResult() throws Exception {
        HandWrittenBus bus = bus();
        Thread here = Thread.currentThread();

        Thread sent = bus.sendAsync(new Do<>(Thread::currentThread)).get(30, SECONDS);
        Thread asked = bus.askAsync(new Ask<>(Thread::currentThread)).get(30, SECONDS);
        CompletableFuture<Thread> told = new CompletableFuture<>();
        bus.publishAsync(new Tell(() -> told.complete(Thread.currentThread()))).get(30, SECONDS);

        assertThat(List.of(sent, asked, told.get(30, SECONDS))).allSatisfy(thread -> {
            assertThat(thread).isNotSameAs(here);
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.getName()).startsWith("fairlead-async-");
        });
    }

    @Test
    void asynchronousMessagesTravelWithTheirMetadata() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().executor(Runnable::run));
        Metadata metadata = Metadata.create();

        bus.sendAsync(new Do<>(() -> 1), metadata).get(30, SECONDS);
        bus.askAsync(new Ask<>(() -> 1), metadata).get(30, SECONDS);
        bus.publishAsync(new Tell(), metadata).get(30, SECONDS);
        bus.sendAsync(new Do<>(() -> 1)).get(30, SECONDS);
        bus.askAsync(new Ask<>(() -> 1)).get(30, SECONDS);
        bus.publishAsync(new Tell()).get(30, SECONDS);

        assertThat(bus.arrivals())
                .extracting(Arrival::metadata)
                .containsExactly(metadata, metadata, metadata, null, null, null);
    }

    @Test
    void theStageFailsWithTheHandlersOwnError() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().failureSink(failure -> {}));
        IOException error = new IOException("disk full");

        assertThat(errorOf(bus.sendAsync(new Do<>(() -> {
                    throw error;
                }))))
                .isSameAs(error);
        assertThat(errorOf(bus.askAsync(new Ask<>(() -> {
                    throw error;
                }))))
                .isSameAs(error);
        assertThat(errorOf(bus.publishAsync(new Tell(() -> {
                    throw error;
                }))))
                .isInstanceOf(EventHandlingException.class)
                .hasCause(error);
        assertThat(errorOf(bus.sendAsync(new Unknown()))).isInstanceOf(UnhandledMessageException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void refusesNullsAtOnce() {
        HandWrittenBus bus = bus();

        assertThatNullPointerException().isThrownBy(() -> bus.sendAsync(null)).withMessage("command");
        assertThatNullPointerException().isThrownBy(() -> bus.askAsync(null)).withMessage("query");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.publishAsync(null))
                .withMessage("event");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.sendAsync(new Do<>(() -> 1), null))
                .withMessage("metadata");
    }

    @Test
    void refusesMoreThanItsCapacity() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().executor(later).asyncCapacity(2));
        CompletableFuture<Integer> first = bus.sendAsync(new Do<>(() -> 1));
        CompletableFuture<Integer> second = bus.sendAsync(new Do<>(() -> 2));

        CompletableFuture<Integer> third = bus.sendAsync(new Do<>(() -> 3));

        assertThat(errorOf(third))
                .isInstanceOf(BusOverloadedException.class)
                .hasMessage("the bus refused " + Do.class.getName() + ": 2 asynchronous messages are under way");
        later.runAll();
        assertThat(first).isCompletedWithValue(1);
        assertThat(second).isCompletedWithValue(2);
        assertThat(bus.arrivals()).hasSize(2);
    }

    @Test
    void whoeverSeesAnEndFindsRoomForTheNext() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().asyncCapacity(1));
        for (int i = 0; i < 2_000; i++) {
            int number = i;
            assertThat(bus.sendAsync(new Do<>(() -> number)).get(30, SECONDS)).isEqualTo(number);
            assertThat(errorOf(bus.askAsync(new Ask<>(() -> {
                        throw new IOException("expected");
                    }))))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDependentStageFindsRoomForTheNext() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().executor(later).asyncCapacity(1));
        CompletableFuture<Integer> chain =
                bus.sendAsync(new Do<>(() -> 1)).thenCompose(one -> bus.sendAsync(new Do<>(() -> one + 1)));

        later.runAll();

        assertThat(chain.get(30, SECONDS)).isEqualTo(2);
    }

    @Test
    void anExecutorsRefusalIsAnOverload() throws Exception {
        RejectedExecutionException refusal = new RejectedExecutionException("full");
        HandWrittenBus bus = bus(BusOptions.builder().asyncCapacity(1).executor(task -> {
            throw refusal;
        }));

        for (int i = 0; i < 3; i++) { // each makes room again
            assertThat(errorOf(bus.sendAsync(new Do<>(() -> 1))))
                    .isInstanceOf(BusOverloadedException.class)
                    .hasMessage("the executor refused " + Do.class.getName())
                    .hasCause(refusal);
        }
    }

    @Test
    void anExecutorsBreakdownCompletesTheFutureAndMakesRoom() throws Exception {
        Error breakdown = new Error("no thread could be started");
        HandWrittenBus bus =
                bus(BusOptions.builder().asyncCapacity(1).shutdownTimeout(LONG).executor(task -> {
                    throw breakdown;
                }));

        for (int i = 0; i < 3; i++) {
            assertThat(errorOf(bus.sendAsync(new Do<>(() -> 1)))).isSameAs(breakdown);
        }
        bus.close(); // has nothing to wait for
    }

    @Test
    void whatIsCancelledBeforeItBeginsNeverRuns() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().executor(later).asyncCapacity(1));
        CompletableFuture<Integer> cancelled = bus.sendAsync(new Do<>(() -> 1));

        assertThat(cancelled.cancel(true)).isTrue();
        later.runAll();

        assertThat(cancelled).isCancelled();
        assertThat(bus.arrivals()).isEmpty();
        CompletableFuture<Integer> next = bus.sendAsync(new Do<>(() -> 2));
        later.runAll();
        assertThat(next).isCompletedWithValue(2);
    }

    @Test
    void anInterruptedExceptionSetsTheFlagOfItsThread() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().executor(Runnable::run));

        CompletableFuture<Integer> future = bus.sendAsync(new Do<>(() -> {
            throw new InterruptedException("stop");
        }));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(errorOf(future)).isInstanceOf(InterruptedException.class);
    }

    // close

    @Test
    void aClosedBusRefusesEverything() throws Exception {
        HandWrittenBus bus = bus();
        bus.send(new Do<>(() -> 1));

        bus.close();
        bus.close();

        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.send(new Do<>(() -> 1)));
        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.ask(new Ask<>(() -> 1)));
        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.publish(new Tell()));
        assertThat(errorOf(bus.sendAsync(new Do<>(() -> 1)))).isInstanceOf(BusClosedException.class);
        assertThat(errorOf(bus.askAsync(new Ask<>(() -> 1)))).isInstanceOf(BusClosedException.class);
        assertThat(errorOf(bus.publishAsync(new Tell()))).isInstanceOf(BusClosedException.class);
        assertThat(bus.arrivals()).hasSize(1);
    }

    @Test
    void closeWaitsForWhatWasAcceptedAndWhatThatSends() throws Exception {
        HandWrittenBus bus = bus();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> slow = bus.sendAsync(new Do<>(() -> {
            begun.countDown();
            go.await();
            return bus.send(new Do<>(() -> "drained"));
        }));
        begun.await();
        assertThat(bus.isClosed()).isFalse();
        CompletableFuture<?> closing = CompletableFuture.runAsync(bus::close);
        awaitIntakeStopped(bus);

        assertThat(closing).isNotDone();
        assertThat(bus.isClosed()).isTrue();
        go.countDown();

        closing.get(30, SECONDS);
        assertThat(slow).isCompletedWithValue("drained");
        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.send(new Do<>(() -> 1)));
    }

    private static void awaitIntakeStopped(HandWrittenBus bus) throws Exception {
        while (!(errorOf(bus.publishAsync(new Tell())) instanceof BusClosedException)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatDoesNotEndInTimeIsCompletedAndNeverBegun() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().executor(later).shutdownTimeout(Duration.ofMillis(5)));
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            futures.add(bus.sendAsync(new Do<>(() -> 1)));
        }

        bus.close();

        for (CompletableFuture<Integer> future : futures) {
            assertThat(future).isDone();
            assertThat(errorOf(future))
                    .isInstanceOf(BusClosedException.class)
                    .hasMessage(Do.class.getName()
                            + " had not ended when the bus was closed; the shutdown time-out is PT0.005S");
        }
        later.runAll();
        assertThat(bus.arrivals()).isEmpty();
    }

    @Test
    void aHandlerThatDoesNotEndInTimeIsInterrupted() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().shutdownTimeout(Duration.ofMillis(5)));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<String> stuck = bus.sendAsync(new Do<>(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException stop) {
                interrupted.countDown();
                throw stop;
            }
        }));
        begun.await();

        bus.close();

        assertThat(errorOf(stuck)).isInstanceOf(BusClosedException.class);
        assertThat(interrupted.await(30, SECONDS)).isTrue();
    }

    @Test
    void aSecondCloseDoesNotWaitAgainForWhatTheFirstGaveUp() {
        HandWrittenBus bus = bus(BusOptions.builder().executor(later).shutdownTimeout(LONG));
        CompletableFuture<Integer> stuck = bus.sendAsync(new Do<>(() -> 1));
        Thread.currentThread().interrupt(); // so that the first gives up at once
        bus.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stuck).isCompletedExceptionally();

        bus.close();
    }

    @Test
    void anInterruptedThreadClosesWithoutWaitingAndStaysInterrupted() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().executor(later).shutdownTimeout(LONG));
        CompletableFuture<Integer> waiting = bus.sendAsync(new Do<>(() -> 1));

        Thread.currentThread().interrupt();
        bus.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(errorOf(waiting)).isInstanceOf(BusClosedException.class);
        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.send(new Do<>(() -> 1)));
    }

    @Test
    void aHandlerMayCloseItsOwnBus() throws Exception {
        HandWrittenBus bus = bus();

        CompletableFuture<Boolean> closing = bus.sendAsync(new Do<>(() -> {
            bus.close();
            return Thread.currentThread().isInterrupted();
        }));

        assertThat(closing.get(30, SECONDS)).isFalse();
        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.send(new Do<>(() -> 1)));
    }

    @Test
    void aDependentStageMayCloseTheBus() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().executor(later).shutdownTimeout(LONG));
        CompletableFuture<?> closing = bus.sendAsync(new Do<>(() -> 1)).thenAccept(one -> bus.close());

        later.runAll();

        closing.get(30, SECONDS);
    }

    @Test
    void theLongestTimeoutThereIsMeansForever() throws Exception {
        HandWrittenBus bus = bus(BusOptions.builder().shutdownTimeout(Duration.ofSeconds(Long.MAX_VALUE)));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Integer> slow = bus.sendAsync(new Do<>(() -> {
            begun.countDown();
            go.await();
            return 1;
        }));
        begun.await();
        CompletableFuture<?> closing = CompletableFuture.runAsync(bus::close);
        awaitIntakeStopped(bus);
        assertThat(closing).isNotDone();

        go.countDown();

        closing.get(30, SECONDS);
        assertThat(slow).isCompletedWithValue(1);
    }

    @Test
    void aCloseAmidManySendersLosesNone() throws Exception {
        int senders = 4;
        ExecutorService threads = Executors.newFixedThreadPool(senders);
        try {
            for (int round = 0; round < 50; round++) {
                boolean patient = round % 2 == 0;
                HandWrittenBus bus = bus(BusOptions.builder().shutdownTimeout(patient ? LONG : Duration.ZERO));
                AtomicInteger handled = new AtomicInteger();
                CyclicBarrier together = new CyclicBarrier(senders + 1);
                List<Future<List<CompletableFuture<Integer>>>> sending = new ArrayList<>();
                for (int i = 0; i < senders; i++) {
                    sending.add(threads.submit(() -> {
                        together.await(30, SECONDS);
                        List<CompletableFuture<Integer>> futures = new ArrayList<>();
                        for (int n = 0; n < 200; n++) {
                            futures.add(bus.sendAsync(new Do<>(handled::incrementAndGet)));
                        }
                        return futures;
                    }));
                }
                together.await(30, SECONDS);
                bus.close();

                int succeeded = 0;
                for (Future<List<CompletableFuture<Integer>>> sender : sending) {
                    for (CompletableFuture<Integer> future : sender.get(30, SECONDS)) {
                        assertThat(future).isDone();
                        Throwable error = errorOf(future);
                        if (error == null) {
                            succeeded++;
                        } else {
                            assertThat(error).isInstanceOf(BusClosedException.class);
                        }
                    }
                }
                if (patient) {
                    assertThat(succeeded).isEqualTo(handled.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

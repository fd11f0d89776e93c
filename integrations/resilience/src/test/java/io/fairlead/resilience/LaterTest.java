package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.AsyncNext;
import io.fairlead.policy.Retry;
import io.fairlead.policy.Timeout;
import io.fairlead.problem.ConflictException;
import io.fairlead.problem.Reason;
import io.fairlead.resilience.Mill.GrindLater;
import io.fairlead.resilience.Mill.PumpLater;
import io.fairlead.resilience.Mill.SawLater;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Handlers that answer later: the rest of their pipelines is asked again, and given up, without a thread that waits. */
@org.junit.jupiter.api.Timeout(60)
class LaterTest {

    private static final PumpLater MESSAGE = new PumpLater(new CompletableFuture<>());
    private static final Timeout TWO_SECONDS = new Limit("2s");

    private final ManualTimer timer = new ManualTimer();
    private final Deque<Runnable> handedOver = new ConcurrentLinkedDeque<>();
    private final Resilience resilience = Resilience.builder()
            .timer(timer)
            .executor(handedOver::add)
            .chance(() -> 0)
            .build();
    private final RetryMiddleware retry = new RetryMiddleware(resilience);
    private final TimeoutMiddleware timeout = new TimeoutMiddleware(resilience);
    private final Rest rest = new Rest();

    /** The policy, as the generated bus has it. */
    private record Limit(String value) implements Timeout {
        @Override
        public Class<? extends Annotation> annotationType() {
            return Timeout.class;
        }
    }

    private record Again(int attempts) implements Retry {
        @Override
        public Class<? extends Annotation> annotationType() {
            return Retry.class;
        }

        @Override
        public String delay() {
            return "100ms";
        }

        @Override
        public double multiplier() {
            return 2;
        }

        @Override
        public String maximumDelay() {
            return "10s";
        }

        @Override
        public double jitter() {
            return 0.5;
        }

        @Override
        @SuppressWarnings("unchecked") // an array of one class
        public Class<? extends Throwable>[] on() {
            return (Class<? extends Throwable>[]) new Class<?>[] {Exception.class};
        }

        @Override
        @SuppressWarnings("unchecked") // an array of none
        public Class<? extends Throwable>[] except() {
            return (Class<? extends Throwable>[]) new Class<?>[0];
        }
    }

    /** The rest of a pipeline, whose runs a test ends. */
    private static final class Rest implements AsyncNext<String> {

        private final List<CompletableFuture<String>> runs = new ArrayList<>();

        @Override
        public CompletableFuture<String> proceed() {
            CompletableFuture<String> run = new CompletableFuture<>();
            runs.add(run);
            return run;
        }

        CompletableFuture<String> last() {
            return runs.get(runs.size() - 1);
        }
    }

    private CompletableFuture<String> retried() {
        return retry.aroundAsync(MESSAGE, rest, new Again(3)).toCompletableFuture();
    }

    private CompletableFuture<String> timed() {
        return timeout.aroundAsync(MESSAGE, rest, TWO_SECONDS).toCompletableFuture();
    }

    private void handOver() {
        while (!handedOver.isEmpty()) {
            handedOver.remove().run();
        }
    }

    @Test
    void aStageThatFailsIsAskedForAgainAfterItsWaitOnTheExecutor() {
        CompletableFuture<String> answer = retried();
        rest.last().completeExceptionally(new IOException("1"));
        timer.advance(Duration.ofMillis(99));
        assertThat(handedOver).isEmpty();

        timer.advance(Duration.ofMillis(1));
        assertThat(rest.runs).hasSize(1);
        handOver();
        rest.last().completeExceptionally(new CompletionException(new IOException("2")));
        timer.advance(Duration.ofMillis(200));
        handOver();
        assertThat(answer).isNotDone();
        rest.last().complete("water");

        assertThat(answer).isCompletedWithValue("water");
        assertThat(rest.runs).hasSize(3);
        assertThat(timer.sleeps()).as("threads that waited").isEmpty();
        assertThat(resilience.retries()).containsExactly(new RetryStatus(PumpLater.class.getName(), 3, 0, 1, 0, 0));
    }

    @Test
    void theLastErrorIsToldWhenNoTriesAreLeft() {
        IOException last = new IOException("3");
        CompletableFuture<String> answer = retried();
        for (IOException error : List.of(new IOException("1"), new IOException("2"), last)) {
            handOver();
            rest.last().completeExceptionally(error);
            timer.advance(Duration.ofSeconds(1));
        }

        assertThat(handedOver).isEmpty();
        assertThatThrownBy(answer::join).hasCause(last);
    }

    @Test
    void aRefusalOfTheDomainIsNotTriedAgain() {
        CompletableFuture<String> answer = retried();

        rest.last().completeExceptionally(new ConflictException(Reason.of("Dry.")));

        assertThat(answer).isCompletedExceptionally();
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void cancellingCancelsTheRunThatIsUnderWay() {
        CompletableFuture<String> answer = retried();

        answer.cancel(true);

        assertThat(rest.last()).isCancelled();
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void cancellingEndsTheWait() {
        CompletableFuture<String> answer = retried();
        rest.last().completeExceptionally(new IOException());
        assertThat(timer.waiting()).isOne();

        answer.cancel(true);

        assertThat(timer.waiting()).isZero();
    }

    @Test
    void aCancelThatComesBeforeTheNextRunKeepsItFromBeginning() {
        CompletableFuture<String> answer = retried();
        rest.last().completeExceptionally(new IOException());
        timer.advance(Duration.ofMillis(100));

        answer.cancel(true);
        handOver();

        assertThat(rest.runs).hasSize(1);
    }

    @Test
    void whatTheExecutorRefusesFailsWithTheErrorBefore() {
        Resilience refusing = Resilience.builder()
                .timer(timer)
                .executor(task -> {
                    throw new RejectedExecutionException("full");
                })
                .build();
        IOException error = new IOException();
        CompletableFuture<String> answer = new RetryMiddleware(refusing)
                .aroundAsync(MESSAGE, rest, new Again(2))
                .toCompletableFuture();
        rest.last().completeExceptionally(error);

        timer.advance(Duration.ofSeconds(1));

        assertThatThrownBy(answer::join).hasCause(error);
        assertThat(error.getSuppressed()).hasExactlyElementsOfTypes(RejectedExecutionException.class);
    }

    @Test
    void aStageInTimeIsPassedOn() {
        CompletableFuture<String> answer = timed();
        timer.advance(Duration.ofMillis(1_999));
        rest.last().complete("water");

        assertThat(answer).isCompletedWithValue("water");
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void aStageThatHasEndedNeedsNoAlarm() {
        AsyncNext<String> done = () -> CompletableFuture.completedFuture("water");

        assertThat(timeout.aroundAsync(MESSAGE, done, TWO_SECONDS).toCompletableFuture())
                .isCompletedWithValue("water");
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void whatAStageFailsWithIsPassedOnAsItIs() {
        IOException error = new IOException();
        CompletableFuture<String> answer = timed();
        rest.last().completeExceptionally(new CompletionException(error));

        assertThatThrownBy(answer::join).hasCause(error);
    }

    @Test
    void whenTheTimeIsUpTheStageFailsAndIsCancelledOnTheExecutor() {
        CompletableFuture<String> answer = timed();
        timer.advance(Duration.ofSeconds(2));
        assertThat(answer).isNotDone();

        handOver();

        assertThatThrownBy(answer::join).hasCauseInstanceOf(TimedOutException.class);
        assertThat(rest.last()).isCancelled();
        assertThat(resilience.timeouts())
                .containsExactly(new TimeoutStatus(PumpLater.class.getName(), Duration.ofSeconds(2), 1, 0));
    }

    @Test
    void cancellingReachesTheStage() {
        CompletableFuture<String> answer = timed();

        answer.cancel(true);

        assertThat(rest.last()).isCancelled();
        assertThat(timer.waiting()).isZero();
        assertThatThrownBy(answer::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void anAnswerThatCannotBeCancelledAndComesAllTheSameIsCounted() {
        CompletableFuture<String> stubborn = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return false;
            }
        };
        CompletableFuture<String> answer =
                timeout.aroundAsync(MESSAGE, () -> stubborn, TWO_SECONDS).toCompletableFuture();
        timer.advance(Duration.ofSeconds(2));
        handOver();

        stubborn.complete("water");

        assertThat(answer).isCompletedExceptionally();
        assertThat(resilience.timeouts())
                .containsExactly(new TimeoutStatus(PumpLater.class.getName(), Duration.ofSeconds(2), 1, 1));
    }

    @Test
    void aBusAsksAHandlerAgainThatAnswersLater() {
        MillBus bus = Mill.bus(resilience);
        List<CompletableFuture<String>> asked = new ArrayList<>();
        CompletableFuture<String> answer = bus.sendAsync(new GrindLater(() -> {
            CompletableFuture<String> stage = new CompletableFuture<>();
            synchronized (asked) {
                asked.add(stage);
            }
            return stage;
        }));
        awaitSize(asked, 1).completeExceptionally(new IOException());
        timer.advance(Duration.ofMillis(100));
        handOver();
        awaitSize(asked, 2).complete("flour");

        assertThat(answer.join()).isEqualTo("flour");
    }

    @Test
    void aBusGivesUpAHandlerThatAnswersTooLate() {
        MillBus bus = Mill.bus(resilience);
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture<String> answer = bus.sendAsync(new SawLater(stage));
        while (timer.waiting() == 0) {
            Thread.onSpinWait();
        }
        timer.advance(Duration.ofSeconds(2));
        handOver();

        assertThatThrownBy(answer::join).hasCauseInstanceOf(TimedOutException.class);
        assertThat(stage).isCancelled();
    }

    private static CompletableFuture<String> awaitSize(List<CompletableFuture<String>> asked, int size) {
        while (true) {
            synchronized (asked) {
                if (asked.size() >= size) {
                    return asked.get(size - 1);
                }
            }
            Thread.onSpinWait();
        }
    }
}

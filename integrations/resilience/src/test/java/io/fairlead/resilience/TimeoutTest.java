package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.problem.NotFoundException;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.Reason;
import io.fairlead.resilience.Mill.Saw;
import io.fairlead.resilience.Mill.SawAll;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time limits of handlers that answer at once. The timer is wound by the handlers, so what is due happens on their thread. */
class TimeoutTest {

    private static final Duration TOO_LONG = Duration.ofSeconds(2);

    private final ManualTimer timer = new ManualTimer();
    private final Resilience resilience = Resilience.builder().timer(timer).build();
    private final MillBus bus = Mill.bus(resilience);

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Thread.interrupted()).isFalse();
        assertThat(timer.waiting()).isZero();
        assertThat(resilience.watchedThreads().current()).isNull();
    }

    private static String waitInVain() throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }

    @Test
    void aHandlerInTimeIsLeftAlone() {
        assertThat(bus.send(new Saw(() -> {
                    timer.advance(TOO_LONG.minusNanos(1));
                    return "planks";
                })))
                .isEqualTo("planks");

        timer.advance(TOO_LONG);
        assertThat(resilience.timeouts())
                .containsExactly(new TimeoutStatus(Saw.class.getName(), Duration.ofSeconds(2), 0, 0));
    }

    @Test
    void aHandlerThatWaitsIsInterruptedOnItsThreadAndFailsWithATimeOut() {
        assertThatThrownBy(() -> bus.send(new Saw(() -> {
                    timer.advance(TOO_LONG);
                    return waitInVain();
                })))
                .isInstanceOf(TimedOutException.class)
                .hasMessage(Saw.class.getName() + " took longer than 2000 ms")
                .hasCauseInstanceOf(InterruptedException.class);

        assertThat(resilience.timeouts())
                .containsExactly(new TimeoutStatus(Saw.class.getName(), Duration.ofSeconds(2), 1, 0));
    }

    @Test
    void anAnswerThatComesAllTheSameCounts() {
        assertThat(bus.send(new Saw(() -> {
                    timer.advance(TOO_LONG);
                    return "planks";
                })))
                .isEqualTo("planks");

        assertThat(resilience.timeouts())
                .containsExactly(new TimeoutStatus(Saw.class.getName(), Duration.ofSeconds(2), 0, 1));
    }

    @Test
    void aRefusalOfTheDomainAndAnErrorArePassedOnAsTheyAre() {
        NotFoundException refusal = new NotFoundException(Reason.of("No such tree."));
        StackOverflowError fatal = new StackOverflowError();

        assertThatThrownBy(() -> bus.send(new Saw(late(refusal)))).isSameAs(refusal);
        assertThatThrownBy(() -> bus.send(new Saw(late(fatal)))).isSameAs(fatal);
        assertThatThrownBy(() -> bus.send(new Saw(late(new IOException()))))
                .isInstanceOf(TimedOutException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private java.util.concurrent.Callable<String> late(Throwable error) {
        return () -> {
            timer.advance(TOO_LONG);
            return new Tries(error).call();
        };
    }

    @Test
    void anInterruptFromElsewhereThatWasThereFirstStays() {
        assertThat(bus.send(new Saw(() -> {
                    Thread.currentThread().interrupt();
                    timer.advance(TOO_LONG);
                    return "planks";
                })))
                .isEqualTo("planks");

        assertThat(Thread.interrupted()).as("somebody else's interrupt").isTrue();
    }

    @Test
    void anInterruptFromElsewhereIsNoTimeOut() {
        assertThatThrownBy(() -> bus.send(new Saw(() -> {
                    Thread.currentThread().interrupt();
                    return waitInVain();
                })))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void anInterruptThatCameWithTheSenderStays() {
        Thread.currentThread().interrupt();

        bus.send(new Saw(() -> "planks"));

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theLimitOfAnInnerMessageDoesNotEndTheOuterOne() {
        AtomicBoolean interrupted = new AtomicBoolean(true);

        assertThat(bus.send(new SawAll(() -> {
                    assertThatThrownBy(() -> bus.send(new Saw(() -> {
                                timer.advance(TOO_LONG);
                                return waitInVain();
                            })))
                            .isInstanceOf(TimedOutException.class);
                    interrupted.set(Thread.currentThread().isInterrupted());
                    return "planks";
                })))
                .isEqualTo("planks");

        assertThat(interrupted).isFalse();
    }

    @Test
    void theLimitOfAnOuterMessageReachesThroughAnInnerOneThatSwallowsIt() {
        assertThatThrownBy(() -> bus.send(new SawAll(() -> {
                    try {
                        bus.send(new Saw(() -> {
                            timer.advance(Duration.ofSeconds(5)); // both are due, the inner one first
                            return waitInVain();
                        }));
                    } catch (Exception swallowed) {
                        return waitInVain();
                    }
                    return "planks";
                })))
                .isInstanceOf(TimedOutException.class)
                .hasMessageStartingWith(SawAll.class.getName());
    }

    @Test
    void theLimitOfAnInnerMessageThatIsIgnoredDoesNotOutliveIt() {
        assertThat(bus.send(new SawAll(() -> {
                    bus.send(new Saw(() -> {
                        timer.advance(TOO_LONG);
                        return "plank";
                    }));
                    return Thread.currentThread().isInterrupted() ? "interrupted" : "planks";
                })))
                .isEqualTo("planks");
    }

    @Test
    void overHttpItIsAGatewayTimeoutThatDoesNotInviteToAskAgain() {
        var answer = ProblemMapper.standard().map(new TimedOutException("Saw", TOO_LONG, new InterruptedException()));

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.problem().code()).isEqualTo("timed-out");
        assertThat(answer.headers()).isEmpty();
    }
}

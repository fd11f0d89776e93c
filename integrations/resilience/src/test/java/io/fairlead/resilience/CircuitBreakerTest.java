package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.Command;
import io.fairlead.problem.NotFoundException;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.Reason;
import io.fairlead.resilience.CircuitBreakerStatus.State;
import io.fairlead.resilience.Mill.Drain;
import io.fairlead.resilience.Mill.Draw;
import io.fairlead.resilience.Mill.Flood;
import io.fairlead.resilience.Mill.Pump;
import io.fairlead.resilience.Mill.PumpLater;
import io.fairlead.resilience.Mill.Turn;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final String PUMP = Pump.class.getName();

    /** Just longer than the circuit stays open. */
    private static final Duration PAST = Duration.ofMillis(10_001);

    private final ManualTimer timer = new ManualTimer();
    private final Resilience resilience = Resilience.builder().timer(timer).build();
    private final MillBus bus = Mill.bus(resilience);

    private void fail(Command<String> command) {
        assertThatThrownBy(() -> bus.send(command)).isInstanceOf(IOException.class);
    }

    private static Pump failing() {
        return new Pump(new Tries(new IOException()));
    }

    private static Pump working() {
        return new Pump(new Tries());
    }

    private CircuitBreakerStatus status(String name) {
        return resilience.circuitBreakers().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        bus.send(working());
        bus.send(working());
        fail(failing());
        fail(failing());
    }

    @Test
    void aCircuitOpensWhenTooManyOfTheLatestFailed() {
        open();

        Tries work = new Tries();
        assertThatThrownBy(() -> bus.send(new Pump(work)))
                .isInstanceOf(CircuitOpenException.class)
                .hasMessage("the circuit " + PUMP + " is open");

        assertThat(work.calls()).isZero();
        assertThat(status(PUMP)).isEqualTo(new CircuitBreakerStatus(PUMP, State.OPEN, 50, 0, 4, 2, 0, 1));
    }

    @Test
    void whoIsRefusedIsToldWhenTheCircuitLetsThroughAgain() {
        open();
        timer.advance(Duration.ofMillis(7_500));

        assertThatThrownBy(() -> bus.send(working())).isInstanceOfSatisfying(CircuitOpenException.class, refusal -> {
            assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMillis(2_500));
            var answer = ProblemMapper.standard().map(refusal);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers()).containsEntry("Retry-After", "3");
        });
    }

    @Test
    void whatEndsWhileTheCircuitIsOpenDoesNotPutOffWhenItLetsThrough() {
        bus.send(new Pump(() -> {
            open();
            timer.advance(Duration.ofMillis(900));
            return "water";
        }));

        assertThatThrownBy(() -> bus.send(working()))
                .isInstanceOfSatisfying(
                        CircuitOpenException.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMillis(9_100)));
    }

    @Test
    void afterItsTimeSomeAreLetThroughAndCloseTheCircuit() {
        open();
        timer.advance(PAST);

        bus.send(working());
        assertThat(status(PUMP).state()).isEqualTo(State.HALF_OPEN);
        bus.send(working());

        assertThat(status(PUMP).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whatFailsThenOpensItForAsLongAgain() {
        open();
        timer.advance(PAST);
        fail(failing());
        fail(failing());
        timer.advance(Duration.ofSeconds(9));

        assertThatThrownBy(() -> bus.send(working()))
                .isInstanceOfSatisfying(
                        CircuitOpenException.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(1)));
    }

    @Test
    void noMoreThanTheTrialCallsAreLetThrough() throws Exception {
        open();
        timer.advance(PAST);

        bus.send(new Pump(() -> {
            bus.send(new Pump(() -> {
                assertThatThrownBy(() -> bus.send(working()))
                        .isInstanceOfSatisfying(
                                CircuitOpenException.class,
                                refusal -> assertThat(refusal.retryAfter()).isNull());
                return "water";
            }));
            return "water";
        }));

        assertThat(status(PUMP).state()).isEqualTo(State.CLOSED);
        assertThat(status(PUMP).refused()).isOne();
    }

    @Test
    void slowAnswersOpenIt() {
        for (int i = 0; i < 4; i++) {
            bus.send(new Pump(() -> {
                timer.advance(Duration.ofMillis(1_001));
                return "water";
            }));
        }

        assertThat(status(PUMP)).isEqualTo(new CircuitBreakerStatus(PUMP, State.OPEN, 0, 100, 4, 0, 4, 0));
    }

    @Test
    void refusalsOfTheDomainAreAnswers() {
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> bus.send(new Pump(new Tries(new NotFoundException(Reason.of("No such well."))))))
                    .isInstanceOf(NotFoundException.class);
        }

        assertThat(status(PUMP)).isEqualTo(new CircuitBreakerStatus(PUMP, State.CLOSED, 0, 0, 4, 0, 0, 0));
    }

    @Test
    void whatNeverReachedTheHandlerCountsNeitherWay() {
        for (Throwable error : new Throwable[] {
            new BulkheadFullException("well"), new CancellationException(), new InterruptedException()
        }) {
            assertThatThrownBy(() -> bus.send(new Pump(new Tries(error)))).isSameAs(error);
        }

        assertThat(status(PUMP).answers()).isZero();
    }

    @Test
    void anAnswerThatComesLaterCountsWhenItIsThere() {
        String name = PumpLater.class.getName();
        CompletableFuture<String> later = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new PumpLater(later));
        assertThatThrownBy(() -> bus.send(new PumpLater(CompletableFuture.failedFuture(new IOException()))))
                .isInstanceOf(IOException.class);
        assertThat(status(name).answers()).isOne();

        later.completeExceptionally(new IOException());

        assertThatThrownBy(sent::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(IOException.class);
        assertThat(status(name).failures()).isEqualTo(2);
    }

    @Test
    void aWindowOfTimeForgetsWhatIsOlder() {
        String name = Turn.class.getName();
        fail(new Turn(new Tries(new IOException())));
        timer.advance(Duration.ofSeconds(11));
        fail(new Turn(new Tries(new IOException())));
        assertThat(status(name).state()).isEqualTo(State.CLOSED);

        fail(new Turn(new Tries(new IOException())));

        assertThat(status(name).state()).isEqualTo(State.OPEN);
    }

    @Test
    void messagesThatGiveANameShareOneCircuit() {
        fail(new Draw(new Tries(new IOException())));
        fail(new Drain(new Tries(new IOException())));

        assertThatThrownBy(() -> bus.send(new Draw(new Tries())))
                .isInstanceOfSatisfying(
                        CircuitOpenException.class,
                        refusal -> assertThat(refusal.circuit()).isEqualTo("river"));
        assertThat(resilience.circuitBreakers()).hasSize(1);
    }

    @Test
    void messagesThatShareACircuitMustStateTheSame() {
        bus.send(new Draw(new Tries()));

        assertThatIllegalStateException()
                .isThrownBy(() -> bus.send(new Flood(new Tries())))
                .withMessageStartingWith(Flood.class.getName() + " must state what " + Draw.class.getName() + " does")
                .withMessageContaining("window=3")
                .withMessageContaining("window=2");
    }

    @Test
    void aCircuitIsForcedOpenAndClosedAndReset() {
        bus.send(working());
        resilience.forceOpen(PUMP);
        assertThat(status(PUMP).state()).isEqualTo(State.FORCED_OPEN);
        timer.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> bus.send(working()))
                .isInstanceOfSatisfying(
                        CircuitOpenException.class,
                        refusal -> assertThat(refusal.retryAfter()).isNull());

        resilience.forceClosed(PUMP);
        open();
        bus.send(working());
        assertThat(status(PUMP).state()).isEqualTo(State.FORCED_CLOSED);

        resilience.reset(PUMP);
        assertThat(status(PUMP)).isEqualTo(new CircuitBreakerStatus(PUMP, State.CLOSED, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void aCircuitThatOpensSoonAfterAResetTellsItsOwnTime() {
        open();
        timer.advance(Duration.ofSeconds(4));
        resilience.reset(PUMP);
        open();

        assertThatThrownBy(() -> bus.send(working()))
                .isInstanceOfSatisfying(
                        CircuitOpenException.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(10)));
    }

    @Test
    void aNameThatNoCircuitHasIsRefusedWithThoseThereAre() {
        bus.send(working());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> resilience.forceOpen("pomp"))
                .withMessage("there is no circuit pomp, but [" + PUMP + "]");
    }

    @Test
    void healthIsDegradedWhileACircuitIsNotClosed() {
        CircuitBreakerHealthCheck check = new CircuitBreakerHealthCheck(resilience);
        bus.send(new Draw(new Tries()));
        assertThat(check.check()).isEqualTo(io.fairlead.health.Health.up());

        open();

        assertThat(check.check())
                .isEqualTo(io.fairlead.health.Health.degraded("1 of 2 circuits are not closed")
                        .with(PUMP, "OPEN"));
    }

    @Test
    void theCircuitsAreThoseOfResilience4j() {
        bus.send(working());

        assertThat(resilience.circuitBreakerRegistry().find(PUMP))
                .hasValueSatisfying(circuit -> assertThat(circuit.getMetrics().getNumberOfSuccessfulCalls())
                        .isOne());
    }
}

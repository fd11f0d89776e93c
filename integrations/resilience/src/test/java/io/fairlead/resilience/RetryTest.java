package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.problem.NotFoundException;
import io.fairlead.problem.Reason;
import io.fairlead.resilience.Mill.Fetch;
import io.fairlead.resilience.Mill.Grind;
import io.fairlead.resilience.Mill.Ground;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RetryTest {

    private final ManualTimer timer = new ManualTimer();
    private final Resilience resilience =
            Resilience.builder().timer(timer).chance(() -> 0.5).build();
    private final MillBus bus = Mill.bus(resilience);

    @Test
    void aMessageThatSucceedsIsHandledOnce() {
        Tries work = new Tries();

        assertThat(bus.send(new Grind(work))).isEqualTo("flour");

        assertThat(work.calls()).isOne();
        assertThat(timer.sleeps()).isEmpty();
        assertThat(resilience.retries()).containsExactly(new RetryStatus(Grind.class.getName(), 1, 1, 0, 0, 0));
    }

    @Test
    void waitsGrowUpToTheirBound() {
        Tries work = new Tries(new IOException("1"), new IOException("2"), new IOException("3"));

        assertThat(bus.send(new Grind(work))).isEqualTo("flour");

        assertThat(timer.sleeps())
                .containsExactly(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(300));
        assertThat(resilience.retries()).containsExactly(new RetryStatus(Grind.class.getName(), 4, 0, 1, 0, 0));
    }

    @Test
    void theLastErrorReachesTheSenderWhenNoTriesAreLeft() {
        IOException last = new IOException("4");
        Tries work = new Tries(new IOException("1"), new IOException("2"), new IOException("3"), last);

        assertThatThrownBy(() -> bus.send(new Grind(work))).isSameAs(last);

        assertThat(work.calls()).isEqualTo(4);
        assertThat(timer.sleeps()).hasSize(3);
        assertThat(resilience.retries()).containsExactly(new RetryStatus(Grind.class.getName(), 4, 0, 0, 0, 1));
    }

    @Test
    void whatNoTryCanMendIsNotTriedAgain() {
        for (Throwable error : new Throwable[] {
            new NotFoundException(Reason.of("No such grain.")),
            new CircuitOpenException("river", null),
            new CancellationException(),
            new StackOverflowError()
        }) {
            Tries work = new Tries(error);

            assertThatThrownBy(() -> bus.send(new Grind(work))).isSameAs(error);

            assertThat(work.calls()).as("%s", error).isOne();
        }
        assertThat(resilience.retries()).containsExactly(new RetryStatus(Grind.class.getName(), 4, 0, 0, 4, 0));
    }

    @Test
    void theNearestNamedClassDecides() {
        Tries other = new Tries(new IllegalStateException());
        Tries narrower = new Tries(new SocketException(), new IOException());
        Tries excepted = new Tries(new FileNotFoundException());

        assertThatThrownBy(() -> bus.ask(new Fetch(other))).isInstanceOf(IllegalStateException.class);
        assertThat(bus.ask(new Fetch(narrower))).isEqualTo("flour");
        assertThatThrownBy(() -> bus.ask(new Fetch(excepted))).isInstanceOf(FileNotFoundException.class);

        assertThat(other.calls()).isOne();
        assertThat(narrower.calls()).isEqualTo(3);
        assertThat(excepted.calls()).isOne();
    }

    @Test
    void aPartOfEachWaitIsLeftToChance() {
        bus.ask(new Fetch(new Tries(new IOException(), new IOException())));

        assertThat(timer.sleeps()).containsExactly(Duration.ofMillis(75), Duration.ofMillis(150));
    }

    @Test
    void aHandlerOfAnEventIsTriedAgainByItself() {
        Tries work = new Tries(new IOException());

        bus.publish(new Ground(work));

        assertThat(work.calls()).isEqualTo(2);
    }

    @Test
    void anInterruptEndsTheWaitAndTellsWhatItWaitedAfter() {
        IOException error = new IOException();

        assertThatThrownBy(() -> bus.send(new Grind(() -> {
                    Thread.currentThread().interrupt();
                    throw error;
                })))
                .isInstanceOf(InterruptedException.class)
                .hasSuppressedException(error);

        assertThat(Thread.interrupted()).isFalse();
    }
}

package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.problem.ProblemMapper;
import io.fairlead.resilience.Mill.Load;
import io.fairlead.resilience.Mill.LoadLater;
import io.fairlead.resilience.Mill.LoadPatiently;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BulkheadTest {

    private final Resilience resilience = Resilience.builder().build();
    private final MillBus bus = Mill.bus(resilience);

    @Test
    void moreThanTheBulkheadHoldsAreRefused() {
        bus.send(new Load(() -> bus.send(new Load(() -> {
            assertThatThrownBy(() -> bus.send(new Load(new Tries())))
                    .isInstanceOf(BulkheadFullException.class)
                    .hasMessage("the bulkhead " + Load.class.getName() + " is full");
            assertThat(resilience.bulkheads()).containsExactly(new BulkheadStatus(Load.class.getName(), 2, 2, 1));
            return "sack";
        }))));

        assertThat(resilience.bulkheads()).containsExactly(new BulkheadStatus(Load.class.getName(), 2, 0, 1));
    }

    @Test
    void aHandlerThatFailsGivesItsPlaceBack() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> bus.send(new Load(new Tries(new IOException()))))
                    .isInstanceOf(IOException.class);
        }

        assertThat(resilience.bulkheads()).containsExactly(new BulkheadStatus(Load.class.getName(), 2, 0, 0));
    }

    @Test
    void anAnswerThatComesLaterHasItsPlaceUntilThen() {
        CompletableFuture<String> later = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new LoadLater(later));
        CompletableFuture<Void> begun = new CompletableFuture<>();
        while (resilience.bulkheads().isEmpty() || resilience.bulkheads().get(0).underWay() == 0) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> bus.send(new LoadLater(begun.thenApply(none -> "sack"))))
                .isInstanceOf(BulkheadFullException.class);
        later.complete("sack");

        assertThat(sent.join()).isEqualTo("sack");
        assertThat(bus.send(new LoadLater(CompletableFuture.completedFuture("another"))))
                .isEqualTo("another");
    }

    @Test
    void whoMayWaitGetsThePlaceThatIsGivenBack() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> first = bus.sendAsync(new LoadPatiently(() -> {
            inside.countDown();
            go.await();
            return "first";
        }));
        inside.await();
        Thread[] waiting = new Thread[1];
        CompletableFuture<String> second = new CompletableFuture<>();
        waiting[0] = new Thread(() -> second.complete(bus.send(new LoadPatiently(() -> "second"))));
        waiting[0].start();
        while (waiting[0].getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        go.countDown();

        assertThat(first.join()).isEqualTo("first");
        assertThat(second.join()).isEqualTo("second");
    }

    @Test
    void anInterruptEndsTheWaitForAPlace() {
        bus.send(new LoadPatiently(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> bus.send(new LoadPatiently(new Tries()))).isInstanceOf(InterruptedException.class);
            return "sack";
        }));

        assertThat(Thread.interrupted()).isFalse();
        assertThat(resilience.bulkheads()).containsExactly(new BulkheadStatus(LoadPatiently.class.getName(), 1, 0, 1));
    }

    @Test
    void overHttpItIsTheServiceThatIsBusy() {
        assertThat(ProblemMapper.standard()
                        .map(new BulkheadFullException("Load"))
                        .status())
                .isEqualTo(503);
    }
}

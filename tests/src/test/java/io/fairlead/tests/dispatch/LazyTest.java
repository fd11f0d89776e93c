package io.fairlead.tests.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fairlead.Command;
import io.fairlead.tests.TestBus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LazyTest {

    private static final int THREADS = 8;

    @BeforeEach
    void reset() {
        Lazy.HANDLERS.set(0);
        Lazy.MIDDLEWARES.set(0);
    }

    @Test
    void nothing_is_made_before_the_first_message_that_needs_it() {
        TestBus bus = TestBus.builder().build();
        assertThat(Lazy.HANDLERS).hasValue(0);
        assertThat(bus.wiring().routes()).isNotEmpty();
        bus.send(new Lazy.Run(() -> null));
        assertThat(Lazy.HANDLERS).hasValue(0);

        bus.send(new Lazy.First());
        bus.send(new Lazy.Second());
        bus.send(new Lazy.First());

        assertThat(Lazy.HANDLERS).hasValue(1);
        assertThat(Lazy.MIDDLEWARES).hasValue(1);
    }

    @Test
    void each_bus_makes_its_own() {
        int first = TestBus.builder().build().send(new Lazy.First());
        int second = TestBus.builder().build().send(new Lazy.First());

        assertThat(second).isEqualTo(first + 1);
    }

    @RepeatedTest(20)
    void threads_that_send_first_at_the_same_time_share_what_is_made() throws Exception {
        TestBus bus = TestBus.builder().build();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> senders = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                senders.add(() -> {
                    Command<Integer> generic = new Lazy.First();
                    start.await();
                    return switch (number % 3) {
                        case 0 -> bus.send(new Lazy.First());
                        case 1 -> bus.send(new Lazy.Second());
                        default -> bus.send(generic);
                    };
                });
            }
            for (Future<Integer> answer : threads.invokeAll(senders)) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(Lazy.HANDLERS).hasValue(1);
        assertThat(Lazy.MIDDLEWARES).hasValue(1);
    }

    @Test
    void a_handler_that_could_not_be_made_is_made_at_the_next_message() {
        TestBus bus = TestBus.builder().build();
        Lazy.FAILURES_LEFT.set(1);

        assertThatIllegalStateException()
                .isThrownBy(() -> bus.send(new Lazy.Unlucky()))
                .withMessage("not yet");
        assertThat(bus.send(new Lazy.Unlucky())).isEqualTo("made");
    }
}

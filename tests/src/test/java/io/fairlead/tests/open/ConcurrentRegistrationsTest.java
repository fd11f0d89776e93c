package io.fairlead.tests.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.registration.Registration;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.open.Late.Whispered;
import io.fairlead.tests.open.Plugins.Greet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads add, use and take back at once. */
@Timeout(60)
class ConcurrentRegistrationsTest {

    private static final int THREADS = 4;
    private static final int TIMES = 1_000;

    private final TestBus bus = TestBus.builder().build();

    @Test
    void no_listener_is_lost_and_none_stays() throws Exception {
        inParallel(thread -> {
            for (int i = 0; i < TIMES; i++) {
                String own = thread + ":" + i;
                AtomicInteger heard = new AtomicInteger();
                Registration listener = bus.onEvent(Whispered.class, (event, context) -> {
                    if (event.name().equals(own)) {
                        heard.incrementAndGet();
                    }
                });
                bus.publish(new Whispered(own));
                assertThat(heard).hasValue(1);
                listener.close();
                bus.publish(new Whispered(own));
                assertThat(heard).hasValue(1);
            }
        });
        assertThat(bus.registrations()).isEmpty();
    }

    @Test
    void a_handler_is_there_whoever_else_comes_and_goes() throws Exception {
        Registration lowest = bus.onCommand(Greet.class, (command, context) -> "plugin");
        inParallel(thread -> {
            for (int i = 0; i < TIMES; i++) {
                Registration one = bus.onCommand(Greet.class, (command, context) -> "plugin");
                Registration other = bus.onCommand(Greet.class, (command, context) -> "plugin");
                assertThat(bus.send(new Greet("a"))).isEqualTo("plugin");
                one.close();
                assertThat(bus.send(new Greet("a"))).isEqualTo("plugin");
                other.close();
                assertThat(bus.send(new Greet("a"))).isEqualTo("plugin");
            }
        });
        assertThat(bus.registrations()).hasSize(1);
        lowest.close();
        assertThat(bus.send(new Greet("a"))).isEqualTo("compiled a");
    }

    @Test
    void closing_once_from_many_threads_takes_back_once() throws Exception {
        for (int i = 0; i < 100; i++) {
            bus.onCommand(Greet.class, (command, context) -> "below");
            Registration shared = bus.onCommand(Greet.class, (command, context) -> "shared");
            inParallel(thread -> shared.close());
            assertThat(bus.send(new Greet("a"))).isEqualTo("below");
            assertThat(bus.registrations()).hasSize(i + 1);
        }
    }

    private interface Work {
        void run(int thread) throws Exception;
    }

    private static void inParallel(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    work.run(thread);
                    return null;
                });
            }
            for (Future<Void> each : threads.invokeAll(tasks)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

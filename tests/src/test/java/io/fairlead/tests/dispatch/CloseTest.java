package io.fairlead.tests.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusClosedException;
import io.fairlead.Command;
import io.fairlead.Result;
import io.fairlead.tests.TestBus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class CloseTest {

    private final TestBus bus = TestBus.builder().build();
    private final Lazy.Run nothing = new Lazy.Run(() -> null);

    @Test
    void a_closed_bus_refuses_messages_whose_pipeline_was_open() {
        Command<Object> generic = nothing;
        bus.send(nothing);
        bus.publish(new Lazy.Done(() -> {}));
        bus.close();

        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.send(nothing));
        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.send(generic));
        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.publish(new Lazy.Done(() -> {})));
    }

    @Test
    void a_closed_bus_refuses_messages_whose_pipeline_was_never_opened() {
        bus.close();
        bus.close();

        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.send(new Lazy.First()));
    }

    @Test
    void execute_tells_of_the_close_in_its_result() {
        bus.close();

        assertThat(bus.execute(nothing))
                .isInstanceOfSatisfying(
                        Result.Failure.class,
                        failure -> assertThat(failure.error()).isInstanceOf(BusClosedException.class));
    }

    @Test
    void closing_waits_for_what_was_accepted_and_refuses_the_rest() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Object> accepted = bus.sendAsync(new Lazy.Run(() -> {
            running.countDown();
            release.await();
            return "done";
        }));
        running.await();
        Thread closing = new Thread(bus::close);
        closing.start();
        CompletableFuture<Object> refused;
        do {
            refused = bus.sendAsync(nothing);
            Thread.onSpinWait();
        } while (!refused.isCompletedExceptionally());
        release.countDown();
        closing.join();

        assertThat(accepted).isCompletedWithValue("done");
        assertThatThrownBy(refused::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(BusClosedException.class);
    }

    @Test
    void asynchronous_events_are_drained_too() {
        boolean[] told = new boolean[1];
        CompletableFuture<Void> publication = bus.publishAsync(new Lazy.Done(() -> told[0] = true));
        bus.close();

        assertThat(publication).isCompleted();
        assertThat(told[0]).isTrue();
    }

    @Test
    void a_message_under_way_ends_but_may_send_no_more() {
        Result<Object> result = bus.execute(new Lazy.Run(() -> {
            bus.close();
            return bus.execute(nothing);
        }));

        assertThat(result.isSuccess()).isTrue();
        assertThat(((Result<?>) result.orElseThrow()).isSuccess()).isFalse();
    }
}

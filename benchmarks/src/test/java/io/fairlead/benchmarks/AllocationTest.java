package io.fairlead.benchmarks;

import static io.fairlead.benchmarks.Allocation.SENDS;
import static io.fairlead.benchmarks.Allocation.allocatedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Command;
import io.fairlead.CommandBus;
import io.fairlead.Event;
import io.fairlead.Query;
import io.fairlead.benchmarks.app.Asked;
import io.fairlead.benchmarks.app.BenchBus;
import io.fairlead.benchmarks.app.Chained;
import io.fairlead.benchmarks.app.Filtered;
import io.fairlead.benchmarks.app.Heard;
import io.fairlead.benchmarks.app.Hooked;
import io.fairlead.benchmarks.app.Plain;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Spread;
import io.fairlead.benchmarks.app.Traced;
import io.fairlead.benchmarks.app.Unheard;
import io.fairlead.benchmarks.scale.Scale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts what the bus allocates, to the byte. Nothing is timed, and nothing depends on the compiler's escape analysis:
 * the interpreter allocates as much.
 */
class AllocationTest {

    private final BenchBus bus = BenchBus.builder().build();
    private Receipt kept;

    @Test
    void typedSendAllocatesNothing() {
        Plain.Plain07 command = new Plain.Plain07(1);
        assertThat(allocatedBy(i -> kept = bus.send(command))).isZero();
    }

    @Test
    void typedSendThroughFiveHooksAllocatesNothing() {
        Hooked.Hooked07 command = new Hooked.Hooked07(1);
        assertThat(allocatedBy(i -> kept = bus.send(command))).isZero();
    }

    @Test
    void genericSendAllocatesNothing() {
        Plain[] commands = IntStream.range(0, 16).mapToObj(i -> Plain.of(i, i)).toArray(Plain[]::new);
        assertThat(allocatedBy(i -> kept = bus.send((Command<Receipt>) commands[i & 15])))
                .isZero();
    }

    @Test
    void genericSendThroughFiveHooksAllocatesNothing() {
        Hooked[] commands =
                IntStream.range(0, 16).mapToObj(i -> Hooked.of(i, i)).toArray(Hooked[]::new);
        assertThat(allocatedBy(i -> kept = bus.send((Command<Receipt>) commands[i & 15])))
                .isZero();
    }

    @Test
    void genericAskAllocatesNothing() {
        Asked[] queries = IntStream.range(0, 16).mapToObj(i -> Asked.of(i, i)).toArray(Asked[]::new);
        assertThat(allocatedBy(i -> kept = bus.ask((Query<Receipt>) queries[i & 15])))
                .isZero();
    }

    @Test
    void publishToNobodyAllocatesNothing() {
        Unheard event = new Unheard(1);
        assertThat(allocatedBy(i -> bus.publish(event))).isZero();
    }

    @Test
    void injectedBusAllocatesNothing() {
        CommandBus injected = bus;
        Plain[] commands = IntStream.range(0, 16).mapToObj(i -> Plain.of(i, i)).toArray(Plain[]::new);
        assertThat(allocatedBy(i -> kept = injected.send(commands[i & 15]))).isZero();
    }

    @Test
    void publishToOneAllocatesNothing() {
        Heard event = new Heard(1);
        assertThat(allocatedBy(i -> bus.publish(event))).isZero();
    }

    @Test
    void publishToFourAllocatesNothing() {
        Spread event = new Spread(1);
        assertThat(allocatedBy(i -> bus.publish(event))).isZero();
    }

    @Test
    void publishThroughFiveHooksAllocatesNothing() {
        Filtered event = new Filtered(1);
        assertThat(allocatedBy(i -> bus.publish(event))).isZero();
    }

    @Test
    void genericPublishAllocatesNothing() {
        Event[] events = {new Heard(1), new Spread(1), new Filtered(1), new Unheard(1)};
        assertThat(allocatedBy(i -> bus.publish(events[i & 3]))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64, 128, 256, 1024})
    void sendAmongManyTypesAllocatesNothing(int types) {
        Scale scale = Scale.of(types);
        scale.fill();
        scale.fillFirst();
        makeAllHandlers(scale);
        assertThat(allocatedBy(i -> kept = scale.typedSend())).isZero();
        assertThat(allocatedBy(i -> kept = scale.genericSend())).isZero();
        assertThat(allocatedBy(i -> kept = scale.staticSend())).isZero();
    }

    /** Compilers may leave some of them out; none adds any. */
    @Test
    void threeAroundsAllocateThreeSmallObjectsAtMost() {
        Chained.Chained07 command = new Chained.Chained07(1);
        assertThat(allocatedBy(i -> kept = bus.send(command))).isLessThanOrEqualTo(3 * 24L * SENDS);
    }

    @Test
    void contextIsOneObjectAtMost() {
        Traced command = new Traced(1, false);
        assertThat(allocatedBy(i -> kept = bus.send(command))).isLessThanOrEqualTo(32L * SENDS);
    }

    /** The control: a handler that reads a message id makes one, and the measurement sees it. */
    @Test
    void whatAllocatesIsSeen() {
        Traced command = new Traced(1, true);
        assertThat(allocatedBy(i -> kept = bus.send(command))).isGreaterThan(SENDS * 16L);
    }

    /** The finest control: one object, in one of all the sends. */
    @Test
    void oneObjectIsSeen() {
        Object[] slot = new Object[1];
        assertThat(allocatedBy(i -> {
                    if (i == SENDS / 2) {
                        slot[0] = new Object();
                    }
                }))
                .isPositive();
    }

    /** A bus makes a handler when its first message comes. */
    private void makeAllHandlers(Scale scale) {
        for (int i = 0; i < SENDS; i++) {
            kept = scale.genericSend();
            kept = scale.staticSend();
        }
    }
}

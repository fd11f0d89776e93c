package io.fairlead.internal.queue;

import java.util.ArrayList;
import java.util.List;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/**
 * Lincheck runs what two threads do in every order that matters, and asks whether one after the other could have given the same results. It
 * takes memory to be sequentially consistent; what processors do beyond that is left to jcstress.
 */
class QueueModelTest {

    private static void check(Class<?> model) {
        new ModelCheckingOptions()
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(2)
                .actorsAfter(2)
                .iterations(50)
                .invocationsPerIteration(2_000)
                .check(model);
    }

    @Test
    void a_ring_is_a_bounded_queue() {
        check(BoundedQueue.class);
    }

    @Test
    void what_is_in_flight_is_counted_exactly() {
        check(Count.class);
    }

    /** Whoever takes waits for a place that is claimed and not filled yet; without that, such a ring is neither empty nor not. */
    @Param(name = "element", gen = IntGen.class)
    public static class BoundedQueue {
        private final Ring<Integer> ring = new Ring<>(2);

        @Operation
        public boolean offer(int element) {
            return ring.offer(element);
        }

        @Operation
        public Integer poll() {
            Integer element = ring.poll();
            while (element == null && ring.size() > 0) {
                Thread.onSpinWait();
                element = ring.poll();
            }
            return element;
        }

        /** By the other way out. Of more than one element at a time it is not true: it stops at a place that is not filled yet. */
        @Operation
        public List<Integer> drainOne() {
            List<Integer> one = new ArrayList<>();
            while (ring.drainTo(one::add, 1) == 0 && ring.size() > 0) {
                Thread.onSpinWait();
            }
            return one;
        }
    }

    /** Events that enter and leave. */
    public static class Count {
        private final InFlight inFlight = new InFlight();

        @Operation
        public void enter() {
            inFlight.enter();
        }

        @Operation
        public void leave() {
            inFlight.leave(1);
        }

        @Operation
        public long count() {
            return inFlight.count();
        }
    }
}

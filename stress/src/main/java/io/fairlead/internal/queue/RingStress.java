package io.fairlead.internal.queue;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** The ring, by itself. Nothing is 0, and elements are numbers from 1. */
public final class RingStress {

    private RingStress() {}

    private static int poll(Ring<Integer> ring) {
        Integer element = ring.poll();
        return element == null ? 0 : element;
    }

    private static int offer(Ring<Integer> ring, int element) {
        return ring.offer(element) ? element : 0;
    }

    /** Two elements, and room for one. */
    @JCStressTest
    @Outcome(
            id = {"1, 0, 1", "0, 2, 2"},
            expect = Expect.ACCEPTABLE,
            desc = "one got in")
    @Outcome(expect = Expect.FORBIDDEN, desc = "none, or more than there is room for")
    @State
    public static class RoomForOne {
        private final Ring<Integer> ring = new Ring<>(1);

        @Actor
        public void one(III_Result result) {
            result.r1 = offer(ring, 1);
        }

        @Actor
        public void other(III_Result result) {
            result.r2 = offer(ring, 2);
        }

        @Arbiter
        public void rest(III_Result result) {
            result.r3 = poll(ring) + 10 * poll(ring);
        }
    }

    /** Two elements of one thread are seen in their order. */
    @JCStressTest
    @Outcome(
            id = {"0, 0", "0, 1", "1, 0", "1, 2"},
            expect = Expect.ACCEPTABLE,
            desc = "the first before the second")
    @Outcome(expect = Expect.FORBIDDEN, desc = "out of order")
    @State
    public static class FirstInFirstOut {
        private final Ring<Integer> ring = new Ring<>(2);

        @Actor
        public void publisher() {
            ring.offer(1);
            ring.offer(2);
        }

        @Actor
        public void taker(II_Result result) {
            result.r1 = poll(ring);
            result.r2 = poll(ring);
        }
    }

    /** A place that is given free while another element wants it. */
    @JCStressTest
    @Outcome(
            id = {"2, 1, 2", "0, 1, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "taken once it was free, or refused")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost, or taken twice")
    @State
    public static class PlaceTakenAgain {
        private final Ring<Integer> ring = new Ring<>(1);

        {
            ring.offer(1);
        }

        @Actor
        public void publisher(III_Result result) {
            result.r1 = offer(ring, 2);
        }

        @Actor
        public void taker(III_Result result) {
            result.r2 = poll(ring);
        }

        @Arbiter
        public void rest(III_Result result) {
            result.r3 = poll(ring);
        }
    }

    /** Two who take, and one element. */
    @JCStressTest
    @Outcome(
            id = {"0, 1", "1, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "one got it")
    @Outcome(expect = Expect.FORBIDDEN, desc = "both, or nobody")
    @State
    public static class OneTaker {
        private final Ring<Integer> ring = new Ring<>(1);

        {
            ring.offer(1);
        }

        @Actor
        public void one(II_Result result) {
            result.r1 = poll(ring);
        }

        @Actor
        public void other(II_Result result) {
            ring.drainTo(element -> result.r2 = element, 1);
        }
    }
}

package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Asked;
import io.fairlead.benchmarks.app.Chained;
import io.fairlead.benchmarks.app.Filtered;
import io.fairlead.benchmarks.app.Heard;
import io.fairlead.benchmarks.app.Hooked;
import io.fairlead.benchmarks.app.Later;
import io.fairlead.benchmarks.app.Plain;
import io.fairlead.benchmarks.app.Spread;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What is sent: seeded sequences that a branch predictor does not learn. Over a repeating 4,096 entries the same
 * dispatch reads eight times faster than it is.
 */
public final class Sequences {

    static final int LENGTH = 1 << 20;
    private static final int MASK = LENGTH - 1;
    private static final int TYPES = 16;
    private static final long SEED = 20_261_101;

    private Sequences() {}

    private static <T> void fill(T[] messages, IntFunction<T> message) {
        for (int i = 0; i < messages.length; i++) {
            messages[i] = message.apply(i);
        }
    }

    /** One type of Plain. */
    @State(Scope.Thread)
    public static class OnePlain {
        private final Plain.Plain07[] messages = new Plain.Plain07[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> new Plain.Plain07(random.nextInt()));
        }

        public Plain.Plain07 next() {
            return messages[cursor++ & MASK];
        }
    }

    /** One type of Hooked. */
    @State(Scope.Thread)
    public static class OneHooked {
        private final Hooked.Hooked07[] messages = new Hooked.Hooked07[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> new Hooked.Hooked07(random.nextInt()));
        }

        Hooked.Hooked07 next() {
            return messages[cursor++ & MASK];
        }
    }

    /** One type of Chained. */
    @State(Scope.Thread)
    public static class OneChained {
        private final Chained.Chained07[] messages = new Chained.Chained07[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> new Chained.Chained07(random.nextInt()));
        }

        Chained.Chained07 next() {
            return messages[cursor++ & MASK];
        }
    }

    /** Sixteen types of Plain, equally likely. */
    @State(Scope.Thread)
    public static class SixteenPlain {
        private final Plain[] messages = new Plain[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> Plain.of(random.nextInt(TYPES), random.nextInt()));
        }

        Plain next() {
            return messages[cursor++ & MASK];
        }
    }

    /** Sixteen types of Hooked, equally likely. */
    @State(Scope.Thread)
    public static class SixteenHooked {
        private final Hooked[] messages = new Hooked[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> Hooked.of(random.nextInt(TYPES), random.nextInt()));
        }

        Hooked next() {
            return messages[cursor++ & MASK];
        }
    }

    /** Sixteen types of Chained, equally likely. */
    @State(Scope.Thread)
    public static class SixteenChained {
        private final Chained[] messages = new Chained[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> Chained.of(random.nextInt(TYPES), random.nextInt()));
        }

        Chained next() {
            return messages[cursor++ & MASK];
        }
    }

    /** Sixteen types of Asked, equally likely. */
    @State(Scope.Thread)
    public static class SixteenAsked {
        private final Asked[] messages = new Asked[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> Asked.of(random.nextInt(TYPES), random.nextInt()));
        }

        Asked next() {
            return messages[cursor++ & MASK];
        }
    }

    /** Heard. */
    @State(Scope.Thread)
    public static class OfHeard {
        private final Heard[] messages = new Heard[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> new Heard(random.nextInt()));
        }

        Heard next() {
            return messages[cursor++ & MASK];
        }
    }

    /** Spread. */
    @State(Scope.Thread)
    public static class OfSpread {
        private final Spread[] messages = new Spread[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> new Spread(random.nextInt()));
        }

        Spread next() {
            return messages[cursor++ & MASK];
        }
    }

    /** Filtered. */
    @State(Scope.Thread)
    public static class OfFiltered {
        private final Filtered[] messages = new Filtered[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> new Filtered(random.nextInt()));
        }

        Filtered next() {
            return messages[cursor++ & MASK];
        }
    }

    /** Later. */
    @State(Scope.Thread)
    public static class OfLater {
        private final Later[] messages = new Later[LENGTH];
        private int cursor;

        @Setup
        public void fill(WorkChoice first) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sequences.fill(messages, i -> new Later(random.nextInt()));
        }

        Later next() {
            return messages[cursor++ & MASK];
        }
    }
}

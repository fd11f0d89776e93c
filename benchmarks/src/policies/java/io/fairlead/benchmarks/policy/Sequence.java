package io.fairlead.benchmarks.policy;

import io.fairlead.benchmarks.WorkChoice;
import io.fairlead.benchmarks.policy.app.Again;
import io.fairlead.benchmarks.policy.app.Chained;
import io.fairlead.benchmarks.policy.app.Crowded;
import io.fairlead.benchmarks.policy.app.ForClerks;
import io.fairlead.benchmarks.policy.app.Guarded;
import io.fairlead.benchmarks.policy.app.Hurried;
import io.fairlead.benchmarks.policy.app.Once;
import io.fairlead.benchmarks.policy.app.Rationed;
import io.fairlead.benchmarks.policy.app.Remembered;
import io.fairlead.benchmarks.policy.app.Retried;
import io.fairlead.benchmarks.policy.app.Untouched;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Messages of one type, in a seeded order that a branch predictor does not learn.
 *
 * @param <M> the type
 */
public abstract class Sequence<M> {

    private static final int LENGTH = 1 << 20;
    private static final int MASK = LENGTH - 1;
    private static final long SEED = 20_261_122;

    /** How many different ones there are where they are to recur. */
    static final int RECURRING = 512;

    private final Object[] messages = new Object[LENGTH];
    private final IntFunction<M> message;
    private int cursor;

    Sequence(IntFunction<M> message) {
        this.message = message;
    }

    @Setup
    public void fill(WorkChoice first) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < LENGTH; i++) {
            messages[i] = message.apply(random.nextInt());
        }
    }

    @SuppressWarnings("unchecked")
    final M next() {
        return (M) messages[cursor++ & MASK];
    }

    private static <M> IntFunction<M> recurring(IntFunction<M> message) {
        Object[] made = new Object[RECURRING];
        for (int i = 0; i < RECURRING; i++) {
            made[i] = message.apply(i);
        }
        @SuppressWarnings("unchecked")
        IntFunction<M> picked = number -> (M) made[number & (RECURRING - 1)];
        return picked;
    }

    /** Each with a number of its own. */
    @State(Scope.Thread)
    public static class OfUntouched extends Sequence<Untouched> {
        public OfUntouched() {
            super(Untouched::new);
        }
    }

    /** Each with a number of its own. */
    @State(Scope.Thread)
    public static class OfRetried extends Sequence<Retried> {
        public OfRetried() {
            super(Retried::new);
        }
    }

    /** Each with a number of its own. */
    @State(Scope.Thread)
    public static class OfGuarded extends Sequence<Guarded> {
        public OfGuarded() {
            super(Guarded::new);
        }
    }

    /** Each with a number of its own. */
    @State(Scope.Thread)
    public static class OfCrowded extends Sequence<Crowded> {
        public OfCrowded() {
            super(Crowded::new);
        }
    }

    /** Each with a number of its own. */
    @State(Scope.Thread)
    public static class OfChained extends Sequence<Chained> {
        public OfChained() {
            super(Chained::new);
        }
    }

    /** Each with a number of its own. */
    @State(Scope.Thread)
    public static class OfHurried extends Sequence<Hurried> {
        public OfHurried() {
            super(Hurried::new);
        }
    }

    /** Each with a number of its own. */
    @State(Scope.Thread)
    public static class OfRationed extends Sequence<Rationed> {
        public OfRationed() {
            super(Rationed::new);
        }
    }

    /** Each with a number of its own. */
    @State(Scope.Thread)
    public static class OfForClerks extends Sequence<ForClerks> {
        public OfForClerks() {
            super(ForClerks::new);
        }
    }

    /** Queries that recur, all of which there is room for in the cache. */
    @State(Scope.Thread)
    public static class OfRemembered extends Sequence<Remembered> {
        public OfRemembered() {
            super(recurring(Remembered::new));
        }
    }

    /** Each with a key of its own. */
    @State(Scope.Thread)
    public static class OfOnce extends Sequence<Once> {
        public OfOnce() {
            super(number -> new Once(Integer.toString(number), number));
        }
    }

    /** Commands that recur with their keys. */
    @State(Scope.Thread)
    public static class OfAgain extends Sequence<Again> {
        public OfAgain() {
            super(recurring(number -> new Again(Integer.toString(number), number)));
        }
    }
}

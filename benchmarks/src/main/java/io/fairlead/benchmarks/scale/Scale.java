package io.fairlead.benchmarks.scale;

import io.fairlead.benchmarks.app.Receipt;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * An application of some number of commands, each with one handler, and a sequence of them to send. The subclasses are
 * written by {@link Sources} and hold the sequence as an array of their own type, so that nothing has to be cast; a
 * virtual machine that measures loads one of them alone, so that calls of these methods are direct ones.
 */
public abstract class Scale {

    /** Too long for a branch predictor to learn. */
    protected static final int LENGTH = 1 << 20;

    private static final int MASK = LENGTH - 1;

    /** With fewer, the just-in-time compiler does not take a method seriously. */
    private static final int CALLS = 8_000;

    private static final long SEED = 20_261_101;

    private final int types;
    private int cursor;
    private Receipt warmed;

    protected Scale(int types) {
        this.types = types;
    }

    /** The application of so many commands. */
    public static Scale of(int types) {
        try {
            return Class.forName(Sources.applicationOf(types))
                    .asSubclass(Scale.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException notGenerated) {
            throw new IllegalStateException("no application of " + types + " commands was generated", notGenerated);
        }
    }

    /** Makes the sequence, in which all types are equally likely. */
    public final void fill() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < LENGTH; i++) {
            put(i, random.nextInt(types), random.nextInt());
        }
    }

    /** Makes the sequence of the first type alone. */
    public final void fillFirst() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < LENGTH; i++) {
            putFirst(i, random.nextInt());
        }
    }

    /**
     * Goes one way often enough for what each type has of its own to be compiled, which among 1,024 types takes a
     * thousand times as many calls as it does for one.
     */
    public final void warm(Supplier<Receipt> way) {
        for (int i = 0; i < types * CALLS; i++) {
            warmed = way.get();
        }
    }

    /** What was answered last, so that no answer is for nothing. */
    public final Receipt warmed() {
        return warmed;
    }

    /** Where the next message is. */
    protected final int next() {
        return cursor++ & MASK;
    }

    /** Puts a new message into the sequence. */
    protected abstract void put(int place, int type, int amount);

    /** Puts a new message of the first type into another sequence, which has no others. */
    protected abstract void putFirst(int place, int amount);

    /** The handler of the first type, which is written down. */
    public abstract Receipt byDirectCall();

    /** The bus's overload for the first type. */
    public abstract Receipt typedSend();

    /** The message calls its handler: one virtual call, which is the floor. */
    public abstract Receipt byVirtualCall();

    /** A map from classes to handlers, which have an interface. */
    public abstract Receipt byMap();

    /** One type test after the other, written down where the types are few. */
    public abstract Receipt byTests();

    /** A virtual call on the message, and from there whatever method of the bus its static type chooses. */
    public abstract Receipt staticSend();

    /** The bus finds the handler. */
    public abstract Receipt genericSend();
}

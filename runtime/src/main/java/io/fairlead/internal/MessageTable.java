package io.fairlead.internal;

import org.jspecify.annotations.Nullable;

/**
 * Finds the number that the compiler gave to a message's class.
 *
 * <p>A bus with few messages tests their types one after the other. With many, that takes too long, and a table of
 * class objects made at start-up would load every message class at once. So this table begins empty and learns: a class
 * seen for the first time is found by its name, in a switch that the processor generated, and from then on by its
 * identity, in an open-addressed array that is at most a quarter full, so that mostly the first probe finds it. The
 * array never holds more classes than there are messages.
 *
 * <p>Beside each class stands its number in an array of its own: to follow a reference to an entry would be one more
 * read of memory that is rarely in the cache. Readers take no lock. A place is filled once and never changed; its
 * number is written before its class, and one more than it is, so that a reader who is told of the class but not yet of
 * the number sees a nought and resolves the class once more, which ends the same; and so does one who sees a larger
 * pair of arrays before what was copied into it.
 */
public abstract class MessageTable extends Slots {

    private static final int SPARE = 4;

    private Learned learned = new Learned(64);
    private int size;

    /**
     * For generated subclasses.
     *
     * @param bus whose messages these are
     * @param parts how many parts the numbers lead to, which are made when they are first needed
     */
    protected MessageTable(GeneratedBus bus, int parts) {
        super(bus, parts);
    }

    /**
     * The number of a message class.
     *
     * @param className its binary name
     * @return negative if the bus does not know it
     */
    protected abstract int find(String className);

    /**
     * The number of a message's class, or of the nearest superclass that the bus knows.
     *
     * @param message the message
     * @return negative if the bus does not know it
     */
    public final int indexOf(Object message) {
        Class<?> type = message.getClass();
        Learned table = learned;
        @Nullable Class<?>[] types = table.types;
        int mask = types.length - 1;
        for (int place = type.hashCode() & mask; ; place = place + 1 & mask) {
            Class<?> known = types[place];
            if (known == type) {
                int number = table.numbers[place];
                return number != 0 ? number - 1 : resolve(type);
            }
            if (known == null) {
                return resolve(type);
            }
        }
    }

    private int resolve(Class<?> type) {
        int number = find(type.getName());
        if (number >= 0) {
            learn(type, number);
            return number;
        }
        // Subclasses of message classes are found each time anew: there is no bound to how many there may be.
        for (Class<?> ancestor = type.getSuperclass(); ancestor != null; ancestor = ancestor.getSuperclass()) {
            int inherited = find(ancestor.getName());
            if (inherited >= 0) {
                return inherited;
            }
        }
        return -1;
    }

    private synchronized void learn(Class<?> type, int number) {
        if (SPARE * (size + 1) > learned.types.length) {
            learned = learned.larger();
        }
        if (learned.insert(type, number)) {
            size++;
        }
    }

    /** Classes and, at the same places, their numbers. */
    private static final class Learned {

        final @Nullable Class<?>[] types;
        final int[] numbers;

        Learned(int places) {
            types = new Class<?>[places];
            numbers = new int[places];
        }

        Learned larger() {
            Learned larger = new Learned(2 * types.length);
            for (int place = 0; place < types.length; place++) {
                Class<?> type = types[place];
                if (type != null) {
                    larger.insert(type, numbers[place] - 1);
                }
            }
            return larger;
        }

        boolean insert(Class<?> type, int number) {
            int mask = types.length - 1;
            int place = type.hashCode() & mask;
            for (Class<?> other = types[place]; other != null; other = types[place]) {
                if (other == type) {
                    return false;
                }
                place = place + 1 & mask;
            }
            numbers[place] = number + 1;
            types[place] = type;
            return true;
        }
    }
}

package io.fairlead.internal;

import org.jspecify.annotations.Nullable;

/**
 * Finds the number that the compiler gave to a message's class.
 *
 * <p>A bus with few messages tests their types one after the other. With many, that takes too long, and a table of
 * class objects made at start-up would load every message class at once. So this table begins empty and learns: a class
 * seen for the first time is found by its name, in a switch that the processor generated, and from then on by its
 * identity, in one probe of an open-addressed array. The array never holds more classes than there are messages.
 *
 * <p>Readers take no lock. They see an entry or null, never half an entry, because all its fields are final; a reader
 * that misses a fresh entry resolves the class once more, which ends the same.
 */
public abstract class MessageTable {

    private @Nullable Entry[] slots = new @Nullable Entry[32];
    private int size;

    /** For generated subclasses. */
    protected MessageTable() {}

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
        @Nullable Entry[] table = slots;
        int mask = table.length - 1;
        for (int slot = type.hashCode() & mask; ; slot = slot + 1 & mask) {
            Entry entry = table[slot];
            if (entry == null) {
                return resolve(type);
            }
            if (entry.type == type) {
                return entry.index;
            }
        }
    }

    private int resolve(Class<?> type) {
        int index = find(type.getName());
        if (index >= 0) {
            learn(type, index);
            return index;
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

    private synchronized void learn(Class<?> type, int index) {
        if (2 * (size + 1) > slots.length) {
            @Nullable Entry[] larger = new @Nullable Entry[slots.length * 2];
            for (Entry entry : slots) {
                if (entry != null) {
                    insert(larger, entry);
                }
            }
            slots = larger;
        }
        if (insert(slots, new Entry(type, index))) {
            size++;
        }
    }

    private static boolean insert(@Nullable Entry[] table, Entry entry) {
        int mask = table.length - 1;
        int slot = entry.type.hashCode() & mask;
        for (Entry other = table[slot]; other != null; other = table[slot]) {
            if (other.type == entry.type) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = entry;
        return true;
    }

    private static final class Entry {

        final Class<?> type;
        final int index;

        Entry(Class<?> type, int index) {
            this.type = type;
            this.index = index;
        }
    }
}

package io.fairlead.internal.queue;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A bounded queue, first in, first out. Threads put elements in without waiting for each other, or for those who take elements out; these
 * take turns at a lock, for there is rarely more than one.
 *
 * <p>Who puts an element in claims the next place by counting, and fills it then. So there may be a place that is claimed and not filled
 * yet, and nothing behind it can be taken out. Whoever claimed it will say so once he has filled it.
 *
 * <p>After the bounded queue of several producers and one consumer as described by Dmitry Vyukov and known from JCTools: how many were
 * taken out is written once for as many as were taken at a time, and read by who puts in only when he has used up the room that he
 * knew of.
 *
 * @param <E> what it holds
 */
final class Ring<E> {

    /** How many places were claimed so far. */
    private static final int CLAIMED = Spacing.FIRST;

    /** Up to where they may be, as far as those who put in know. */
    private static final int LIMIT = Spacing.SECOND;

    /** How many elements were taken out so far; changed with the lock held. */
    private static final int TAKEN = Spacing.THIRD;

    private final AtomicLongArray numbers = Spacing.numbers();
    private final AtomicReferenceArray<@Nullable E> places;
    private final int capacity;
    private final int mask;
    private final Object takers = new Object();

    /**
     * An empty ring.
     *
     * @param capacity how many elements it holds, from 1 to 2<sup>30</sup>
     */
    Ring(int capacity) {
        this.capacity = capacity;
        int length = capacity == 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1;
        mask = length - 1;
        places = new AtomicReferenceArray<>(length);
        numbers.set(LIMIT, capacity);
    }

    /** Puts an element in; false if there is no room. */
    boolean offer(E element) {
        long place;
        do {
            place = numbers.get(CLAIMED);
            if (place >= numbers.get(LIMIT) && place >= limit()) {
                return false;
            }
        } while (!numbers.weakCompareAndSetVolatile(CLAIMED, place, place + 1));
        // Not only a release: who puts in looks afterwards at whether somebody must be told.
        places.set((int) place & mask, element);
        return true;
    }

    /** Learns anew up to where places may be claimed. Who is late may write an older number; then the next one asks again. */
    private long limit() {
        long limit = numbers.get(TAKEN) + capacity;
        numbers.set(LIMIT, limit);
        return limit;
    }

    /** Takes the first element out; null if there is none. */
    @Nullable
    E poll() {
        synchronized (takers) {
            long taken = numbers.get(TAKEN);
            E element = take(taken);
            if (element != null) {
                numbers.set(TAKEN, taken + 1);
            }
            return element;
        }
    }

    /**
     * Takes elements out.
     *
     * @param target takes them, in their order; must not come back to this ring
     * @param most how many at most
     * @return how many there were
     */
    int drainTo(Consumer<? super E> target, int most) {
        synchronized (takers) {
            long taken = numbers.get(TAKEN);
            int count = 0;
            try {
                for (E element; count < most && (element = take(taken + count)) != null; ) {
                    count++; // also if it can not be kept: its place is empty
                    target.accept(element);
                }
            } finally {
                if (count > 0) {
                    numbers.set(TAKEN, taken + count);
                }
            }
            return count;
        }
    }

    /** What counts as taken out later is given free then, and not before. */
    private @Nullable E take(long number) {
        int place = (int) number & mask;
        E element = places.getAcquire(place);
        if (element != null) {
            places.setPlain(place, null);
        }
        return element;
    }

    /**
     * Does something with an element if that is still in, before anybody can take it out.
     *
     * @param action what to do; its answer is told
     * @return false if somebody has taken the element out
     */
    @SuppressWarnings("ReferenceEquality") // that very element
    boolean whileIn(E element, BooleanSupplier action) {
        synchronized (takers) {
            long end = numbers.get(CLAIMED);
            for (long number = numbers.get(TAKEN); number < end; number++) {
                if (places.get((int) number & mask) == element) {
                    return action.getAsBoolean();
                }
            }
            return false;
        }
    }

    /** Whether there is nothing that could be taken out. */
    boolean isEmpty() {
        synchronized (takers) {
            return places.get((int) numbers.get(TAKEN) & mask) == null;
        }
    }

    /** Whether an element could be put in. */
    boolean hasRoom() {
        return size() < capacity;
    }

    /** How many places are claimed. While it changes, that may be more than there ever were at a time, but not above the capacity. */
    int size() {
        long taken = numbers.get(TAKEN);
        return (int) Math.min(capacity, numbers.get(CLAIMED) - taken);
    }
}

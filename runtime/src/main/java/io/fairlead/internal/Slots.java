package io.fairlead.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Objects of a bus that are made when they are first needed and then kept, each in a numbered place. A bus has fields
 * for what its overloads need; these hold what only the generic ways in lead to, of which there may be thousands.
 *
 * <p>Readers take no lock. What is made is published by a new array behind a volatile field, so that it need not have
 * final fields to be seen whole; the array is copied each time, which is why a large bus has several of these with a
 * few hundred places each, and not one.
 */
public abstract class Slots {

    private final GeneratedBus bus;
    private volatile @Nullable Object[] made;

    /**
     * For generated subclasses.
     *
     * @param bus whose lock is held while something is made
     * @param places how many
     */
    protected Slots(GeneratedBus bus, int places) {
        this.bus = Objects.requireNonNull(bus, "bus");
        this.made = new @Nullable Object[places];
    }

    /**
     * What stands in a place.
     *
     * @param place its number, from 0
     * @return the same object each time
     * @throws io.fairlead.BusClosedException if it would have to be made, needs an open bus, and the bus was closed
     */
    protected final Object get(int place) {
        Object known = made[place];
        return known != null ? known : open(place);
    }

    private Object open(int place) {
        synchronized (bus.lock) {
            Object known = made[place];
            if (known != null) {
                return known;
            }
            Object fresh = make(place);
            @Nullable Object[] more = made.clone();
            more[place] = fresh;
            made = more;
            return fresh;
        }
    }

    /** Forgets all that was made. Called with the bus's lock held, when it closes. */
    public final void forget() {
        made = new @Nullable Object[made.length];
    }

    /**
     * For {@link #make}, where what it makes must not be made by a closed bus.
     *
     * @throws io.fairlead.BusClosedException if the bus was closed
     */
    protected final void requireOpen() {
        bus.requireOpen();
    }

    /**
     * Makes what stands in a place. Called with the bus's lock held, once for each place unless it fails.
     *
     * @param place its number
     * @return what is kept
     */
    protected abstract Object make(int place);
}

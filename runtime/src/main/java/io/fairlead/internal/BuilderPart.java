package io.fairlead.internal;

import jakarta.inject.Provider;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a generated builder is given: an object, or a function that makes it from the bus. Not safe for use by
 * several threads until the bus is built; the bus asks for it under its lock.
 *
 * @param <B> the bus
 * @param <T> what is given
 */
public final class BuilderPart<B, T> implements Provider<T> {

    private final String name;
    private @Nullable T given;
    private @Nullable Function<? super B, ? extends T> factory;
    private @Nullable B bus;

    /**
     * A part that is still to be given.
     *
     * @param name the builder's method, for the error text
     */
    public BuilderPart(String name) {
        this.name = name;
    }

    /**
     * A part that is there.
     *
     * @param given what it is
     * @param <B> the bus
     * @param <T> what is given
     * @return the part
     */
    public static <B, T> BuilderPart<B, T> of(T given) {
        BuilderPart<B, T> part = new BuilderPart<>("");
        part.give(given);
        return part;
    }

    /**
     * Gives an object.
     *
     * @param value the object
     */
    public void give(T value) {
        given = Objects.requireNonNull(value, name);
    }

    /**
     * Gives a function that makes the object when it is first needed.
     *
     * @param function from the bus to the object
     */
    public void make(Function<? super B, ? extends T> function) {
        factory = Objects.requireNonNull(function, name);
    }

    /**
     * Checks that all parts were given.
     *
     * @param parts the parts
     * @throws IllegalStateException naming those that were not
     */
    public static void requireAll(BuilderPart<?, ?>... parts) {
        StringJoiner missing = new StringJoiner(", ");
        for (BuilderPart<?, ?> part : parts) {
            if (part.given == null && part.factory == null) {
                missing.add(part.name);
            }
            if (part.bus != null) {
                throw new IllegalStateException("a builder builds one bus; get another from builder()");
            }
        }
        if (missing.length() > 0) {
            throw new IllegalStateException("the bus needs also: " + missing);
        }
    }

    /**
     * Tells the parts which bus they are of.
     *
     * @param bus the bus
     * @param parts the parts
     * @param <B> the bus
     */
    @SafeVarargs
    public static <B> void bindAll(B bus, BuilderPart<B, ?>... parts) {
        for (BuilderPart<B, ?> part : parts) {
            part.bus = bus;
        }
    }

    @Override
    public T get() {
        T value = given;
        if (value == null) {
            B owner = bus;
            Function<? super B, ? extends T> make = factory;
            if (owner == null || make == null) {
                throw new IllegalStateException(name + " was not given, or its bus is not built yet");
            }
            value = Objects.requireNonNull(make.apply(owner), name);
            given = value;
        }
        return value;
    }
}

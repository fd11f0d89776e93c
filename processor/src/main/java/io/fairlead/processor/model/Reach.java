package io.fairlead.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * From where a type may be named.
 *
 * @param everywhere it and all that it is made of is public
 * @param within otherwise the one package that may name it; null if none may, as for private types
 */
public record Reach(boolean everywhere, @Nullable String within) {

    public static final Reach EVERYWHERE = new Reach(true, null);
    public static final Reach NOWHERE = new Reach(false, null);

    public static Reach within(String packageName) {
        return new Reach(false, packageName);
    }

    /** Whether code in a package may name the type. */
    public boolean includes(String packageName) {
        return everywhere || packageName.equals(within);
    }

    /** The reach of a type made of two, such as a generic type and its argument. */
    public Reach and(Reach other) {
        if (everywhere) {
            return other;
        }
        return other.everywhere || equals(other) ? this : NOWHERE;
    }
}

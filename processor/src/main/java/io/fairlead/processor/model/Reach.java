package io.fairlead.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * From where a type may be named. Two questions are kept apart: what a bridge may say in its signatures must not depend
 * on who reads them, while a bus names whatever it can.
 *
 * @param everywhere whether the module that declares it, or for its own bridges uses it, takes it for public to all modules
 * @param here whether every package of the module that is compiled may name it
 * @param within otherwise the one package that may name it; null if none may, as for private types
 */
public record Reach(
        boolean everywhere, boolean here, @Nullable String within) {

    public static final Reach EVERYWHERE = new Reach(true, true, null);
    public static final Reach NOWHERE = new Reach(false, false, null);

    public static Reach within(String packageName) {
        return new Reach(false, false, packageName);
    }

    /** Whether code in a package of this compilation may name the type. */
    public boolean includes(String packageName) {
        return here || packageName.equals(within);
    }

    /** Whether it is public to all modules, but the module that is compiled does not read the one that declares it. */
    public boolean unread() {
        return everywhere && !here;
    }

    /** The reach of a type made of two, such as a generic type and its argument. */
    public Reach and(Reach other) {
        String both = within == null ? other.within : within;
        return new Reach(
                everywhere && other.everywhere,
                here && other.here,
                both != null && includes(both) && other.includes(both) ? both : null);
    }

    @Override
    public String toString() {
        return (everywhere ? "everywhere" : "") + (here ? " here" : "") + (within == null ? "" : " within " + within);
    }
}

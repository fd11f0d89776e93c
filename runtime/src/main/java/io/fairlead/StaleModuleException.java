package io.fairlead;

import org.jspecify.annotations.Nullable;

/**
 * A bus was to be made, but a module that it was generated against is not there, or is there in another version.
 *
 * <p>A bus calls the handlers and middleware of all its modules as they were when its root was compiled. Whoever then
 * replaces the jar of one of them without compiling the root again would otherwise meet a {@link NoSuchMethodError}
 * somewhere in production, or a handler that is never called. So every module carries a fingerprint of what it declares,
 * method bodies left aside, and a bus compares them in its constructor: this exception is thrown there, before any
 * message is sent, and never later. (Of a module that is not there at all the virtual machine may complain first.)
 *
 * <p>Immutable, and so safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class StaleModuleException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /** What the bus calls the module. */
    private final String module;

    /** Where the module was found, if it was. */
    private final @Nullable String location;

    /**
     * Made by a bus.
     *
     * @param bus the class name of the bus
     * @param module the module, in words
     * @param location where the module was loaded from, or null if it was not found
     * @param cause what was thrown when the module was looked for, or null if it was found
     */
    public StaleModuleException(String bus, String module, @Nullable String location, @Nullable LinkageError cause) {
        super(
                cause == null
                        ? bus + " was generated against another version of " + module + " than the one that was loaded"
                                + (location == null ? "" : " from " + location)
                                + "; compile the root again, or put the version on the class path that it was compiled"
                                + " against"
                        : bus + " was generated against " + module + ", which is not there in the version that it was"
                                + " compiled against; compile the root again, or put that version on the class path",
                cause);
        this.module = module;
        this.location = location;
    }

    /**
     * The module that does not fit.
     *
     * @return the name of a named module, otherwise that of a class in it, in words: {@code the module of
     *     com.shop.PlaceOrder}
     */
    public String module() {
        return module;
    }

    /**
     * Where the module was loaded from: the jar to replace.
     *
     * @return a URL as text; null if nothing of the module was found, or if it was not loaded from anywhere
     */
    public @Nullable String location() {
        return location;
    }
}

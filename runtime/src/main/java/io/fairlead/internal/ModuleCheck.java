package io.fairlead.internal;

import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/**
 * Compares a module that is there with the one that a bus was generated against.
 *
 * <p>Two numbers are compared while a bus is made, once for each module. Where a class was loaded from is asked only to
 * say what is wrong.
 */
public final class ModuleCheck {

    private ModuleCheck() {}

    /**
     * Lets a module pass that is the same.
     *
     * @param bus the bus that is being made
     * @param module the module, in words
     * @param expected its fingerprint when the bus was generated
     * @param found the fingerprint of its index
     * @param index the index
     * @throws io.fairlead.StaleModuleException if the fingerprints differ
     */
    public static void compare(Class<?> bus, String module, long expected, long found, Class<?> index) {
        if (expected != found) {
            throw Refusals.stale(bus, module, locationOf(index), null);
        }
    }

    /**
     * What to throw where an index is not to be found, or has no fingerprint.
     *
     * @param bus the bus that is being made
     * @param module the module, in words
     * @param cause what was thrown when its index was asked
     * @return the exception
     */
    public static RuntimeException missing(Class<?> bus, String module, LinkageError cause) {
        return Refusals.stale(bus, module, null, cause);
    }

    /** Null for classes that were not loaded from anywhere, such as those that a test defines. */
    private static @Nullable String locationOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? null
                : source.getLocation().toString();
    }
}

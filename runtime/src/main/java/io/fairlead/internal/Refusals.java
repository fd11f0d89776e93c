package io.fairlead.internal;

import io.fairlead.BusClosedException;
import io.fairlead.Message;
import io.fairlead.StaleModuleException;
import io.fairlead.UnhandledMessageException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a bus throws when it is not as it should be, or can not lead a message anywhere.
 *
 * <p>Made here and not where they are thrown, because the verifier loads every class that a method throws, and a bus
 * should not load at its start what it may never need.
 */
public final class Refusals {

    private Refusals() {}

    /**
     * Nobody handles it.
     *
     * @param message the message
     * @return what to throw
     * @throws NullPointerException if there is no message at all
     */
    public static RuntimeException unhandled(@Nullable Message message) {
        return new UnhandledMessageException(Objects.requireNonNull(message, "message"));
    }

    static RuntimeException unregistered(Message message, String root) {
        return new UnhandledMessageException(message, root);
    }

    static RuntimeException stale(
            Class<?> bus, String module, @Nullable String location, @Nullable LinkageError cause) {
        return new StaleModuleException(bus.getName(), module, location, cause);
    }

    static RuntimeException closed() {
        return new BusClosedException("the bus is closed");
    }
}

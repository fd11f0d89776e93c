package io.fairlead.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One constraint that a message violated.
 *
 * @param path from the message to the value, such as {@code lines[0].quantity}; empty for the message itself
 * @param message what the constraint says, in the default locale
 * @param rejectedValue the value; null is a value too
 * @param constraint what was violated; null where no annotation says it
 * @since 0.1.0
 */
public record Violation(
        String path,
        String message,
        @Nullable Object rejectedValue,
        @Nullable ViolatedConstraint constraint) {

    /** Checks that neither path nor message is null. */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A violation of something that no annotation says.
     *
     * @param path from the message to the value
     * @param message what is wrong
     * @param rejectedValue the value; null is a value too
     */
    public Violation(String path, String message, @Nullable Object rejectedValue) {
        this(path, message, rejectedValue, null);
    }

    /** Leaves the value out, which may be nothing for a log. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + " " + message;
    }
}

package io.fairlead.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One constraint that a message violated.
 *
 * @param path from the message to the value, such as {@code lines[0].quantity}; empty for the message itself
 * @param message what the constraint says, in the validator's language
 * @param rejectedValue the value; null is a value too
 * @since 0.1.0
 */
public record Violation(
        String path, String message, @Nullable Object rejectedValue) {

    /** Checks that only the value may be null. */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Leaves the value out, which may be nothing for a log. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + " " + message;
    }
}

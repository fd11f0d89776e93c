package io.fairlead.problem;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value in the wrong. Immutable; what is longer than 500 characters is cut.
 *
 * @param path where it stands in what was asked for, such as {@code lines[0].quantity}; empty for the whole
 * @param message what it must be, for whoever asked; a phrase that goes on after the path: {@code must not be blank}
 * @param code the same for programs, or null
 * @since 0.1.0
 */
public record FieldError(
        String path, String message, @Nullable String code) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Cuts what is too long.
     *
     * @throws IllegalArgumentException if the code is not letters and digits in groups joined by {@code .}, {@code _} or {@code -}
     */
    public FieldError {
        path = Texts.cut(Objects.requireNonNull(path, "path"), Limits.VALUE);
        message = Texts.cut(Objects.requireNonNull(message, "message"), Limits.VALUE);
        code = code == null ? null : Texts.code(code);
    }

    /**
     * A value in the wrong, without a code.
     *
     * @param path where it stands
     * @param message what it must be
     */
    public FieldError(String path, String message) {
        this(path, message, null);
    }

    /** As it is read in a log. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + " " + message;
    }
}

package io.fairlead.sample.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type names the kind of problem; {@code about:blank} where the status says it all
 * @param title the kind of problem in words, always the same for a type
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param errors where in the request it is wrong, if that can be said
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    Problem(String type, String title, int status, String detail) {
        this("urn:northwind:problem:" + type, title, status, detail, List.of());
    }

    /** A problem that consists of values in the wrong. */
    static Problem ofFields(String type, String title, int status, List<FieldError> errors) {
        String detail = errors.size() == 1 ? "One value is wrong." : errors.size() + " values are wrong.";
        return new Problem("urn:northwind:problem:" + type, title, status, detail, errors);
    }

    /** A problem of which the status says it all. */
    static Problem ofStatus(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, List.of());
    }

    /**
     * A value in the wrong.
     *
     * @param path where it stands, such as {@code lines[0].quantity}
     * @param message what it must be
     */
    record FieldError(String path, String message) {}
}

package io.fairlead.problem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A problem document: what went wrong, in words and for programs, as RFC 9457 ("Problem Details for HTTP APIs") has it.
 *
 * <p>Bounded: texts of 1,000 characters, 32 extensions of 500 characters each, 100 errors. What is longer is cut. Immutable, and so
 * safe for use by many threads.
 *
 * @param type a URI reference that names the kind of problem; {@link #NO_TYPE} where the status says it all
 * @param title the kind of problem in words, always the same for a type
 * @param status the HTTP status, from 400 to 599
 * @param detail what is wrong this time, or null
 * @param instance a URI reference that names this one occurrence, or null
 * @param code a stable name of what went wrong, which the transport does not change, or null. A member of our own
 * @param extensions values for programs, in this order: texts, numbers and truth values. They become members of the document
 * @param errors what is wrong with single values. A member of our own, left out where it is empty
 * @since 0.1.0
 */
public record ProblemDetails(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable String code,
        Map<String, Object> extensions,
        List<FieldError> errors) {

    /** The media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The type of a problem of which the status says it all. */
    public static final String NO_TYPE = "about:blank";

    /**
     * Copies the collections, and cuts what is too long.
     *
     * @throws IllegalArgumentException if the status is that of no error; if the code is not letters and digits in groups joined by
     *     {@code .}, {@code _} or {@code -}; or if an extension has the name of another member or a value that is not simple
     */
    public ProblemDetails {
        type = Texts.cut(Objects.requireNonNull(type, "type"), Limits.TEXT);
        title = Texts.cut(Objects.requireNonNull(title, "title"), Limits.TEXT);
        HttpStatus.check(status);
        detail = detail == null ? null : Texts.cut(detail, Limits.TEXT);
        instance = instance == null ? null : Texts.cut(instance, Limits.TEXT);
        code = code == null ? null : Texts.code(code);
        extensions = SimpleValues.copyOf(extensions);
        errors = List.copyOf(errors.subList(0, Math.min(errors.size(), Limits.FIELDS)));
    }

    /**
     * A problem without a type of its own, which is titled like its status.
     *
     * @param status the HTTP status, from 400 to 599
     * @param code a stable name of what went wrong, or null where the status says it all
     * @param detail what is wrong this time, or null
     * @return a problem without extensions and errors
     */
    public static ProblemDetails of(int status, @Nullable String code, @Nullable String detail) {
        return new ProblemDetails(NO_TYPE, HttpStatus.phrase(status), status, detail, null, code, Map.of(), List.of());
    }

    /**
     * The same of another kind.
     *
     * @param otherType a URI reference that names the kind
     * @param otherTitle the kind in words
     * @return new details
     */
    public ProblemDetails withType(String otherType, String otherTitle) {
        return new ProblemDetails(otherType, otherTitle, status, detail, instance, code, extensions, errors);
    }

    /**
     * The same with other words about this occurrence.
     *
     * @param other the words
     * @return new details
     */
    public ProblemDetails withDetail(String other) {
        return new ProblemDetails(type, title, status, other, instance, code, extensions, errors);
    }

    /**
     * The same with a name for this occurrence, by which it is found in a log.
     *
     * @param other a URI reference, such as {@code urn:uuid:} and a correlation id
     * @return new details
     */
    public ProblemDetails withInstance(String other) {
        return new ProblemDetails(type, title, status, detail, other, code, extensions, errors);
    }

    /**
     * The same with one more member.
     *
     * @param name how programs find it
     * @param value a text, a number, a truth value, an enum constant, a UUID or a time; null leaves it out
     * @return new details
     * @throws IllegalArgumentException if the name is that of another member, or no name; or if the value is something else
     */
    public ProblemDetails withExtension(String name, @Nullable Object value) {
        Map<String, Object> more = SimpleValues.with(extensions, name, value);
        return new ProblemDetails(type, title, status, detail, instance, code, more, errors);
    }

    /**
     * The same with other errors of single values.
     *
     * @param others the errors
     * @return new details
     */
    public ProblemDetails withErrors(List<FieldError> others) {
        return new ProblemDetails(type, title, status, detail, instance, code, extensions, others);
    }

    /**
     * The document as JSON (RFC 8259), to be sent as {@link #MEDIA_TYPE} in UTF-8. It may stand in a script, since line separators are
     * escaped; half a surrogate pair, which no encoding has, becomes U+FFFD.
     *
     * @return one object, in one line
     */
    public String toJson() {
        return new ProblemJson().of(this);
    }
}

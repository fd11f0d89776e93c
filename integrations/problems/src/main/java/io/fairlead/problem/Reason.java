package io.fairlead.problem;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why something is refused: what is said to whoever asked, and, apart from it, what is only for the log.
 *
 * <pre>{@code
 * throw new ConflictException(Reason.of("The order is shipped already.")
 *         .withCode("order-shipped")
 *         .withDetail("orderId", 7)
 *         .withNote("carrier's booking " + booking));
 * }</pre>
 *
 * <p><b>Stack traces.</b> An exception of the domain has none unless the reason asks for it. It is an answer and not a fault: its code
 * says what happened, and nobody looks for the line. Filling in a trace walks the whole stack, which beneath an HTTP server, a
 * bus and a transaction is some hundred frames, and makes an array of that length; it costs many times what the refusal itself does,
 * and a client can ask for as many refusals as it likes. {@link #withTrace()} asks for it, where a refusal must be traced to its line.
 *
 * <p>Bounded: a text and a note of 1,000 characters, 32 details of 500 characters each. What is longer is cut, and details beyond are left
 * out; nothing is thrown for what only data can bring about. Immutable, and so safe for use by many threads.
 *
 * @param text whole sentences for whoever asked; no secrets
 * @param code a stable name of what went wrong, for programs; null for that of the kind of exception
 * @param note what only the log is told, or null
 * @param details values for programs, which whoever asked may see: texts, numbers and truth values, in this order
 * @param cause what led to it, for the log, or null
 * @param traced whether the exception has a stack trace
 * @since 0.1.0
 */
public record Reason(
        String text,
        @Nullable String code,
        @Nullable String note,
        Map<String, Object> details,
        @Nullable Throwable cause,
        boolean traced)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the details, makes enum constants, times and UUIDs texts, leaves out what is null, and cuts what is too long.
     *
     * @throws IllegalArgumentException if the code is not letters and digits in groups joined by {@code .}, {@code _} or {@code -}; if the
     *     name of a detail is not letters, digits and {@code _}, or is that of a member of every problem document; or if a value
     *     is of another class
     */
    public Reason {
        text = Texts.cut(Objects.requireNonNull(text, "text"), Limits.TEXT);
        code = code == null ? null : Texts.code(code);
        note = note == null ? null : Texts.cut(note, Limits.TEXT);
        details = SimpleValues.copyOf(details);
    }

    /**
     * A reason that consists of a text.
     *
     * @param text whole sentences for whoever asked
     * @return a reason with the code of the kind of exception, and without a stack trace
     */
    public static Reason of(String text) {
        return new Reason(text, null, null, Map.of(), null, false);
    }

    /**
     * The same under another code.
     *
     * @param stable a code that the application promises to keep, such as {@code order-shipped}
     * @return a new reason
     * @throws IllegalArgumentException if it is not letters and digits in groups joined by {@code .}, {@code _} or {@code -}
     */
    public Reason withCode(String stable) {
        return new Reason(text, Objects.requireNonNull(stable, "code"), note, details, cause, traced);
    }

    /**
     * The same with one more detail, which whoever asked may see.
     *
     * @param name how programs find it
     * @param value a text, a number, a truth value, an enum constant, a UUID or a time; null leaves it out
     * @return a new reason
     * @throws IllegalArgumentException if the name is that of a member of every problem document, or no name; or if the value is something else
     */
    public Reason withDetail(String name, @Nullable Object value) {
        return new Reason(text, code, note, SimpleValues.with(details, name, value), cause, traced);
    }

    /**
     * The same with something that only the log is told.
     *
     * @param other the note
     * @return a new reason
     */
    public Reason withNote(String other) {
        return new Reason(text, code, Objects.requireNonNull(other, "note"), details, cause, traced);
    }

    /**
     * The same with what led to it. Whoever asked is not told.
     *
     * @param other the cause
     * @return a new reason
     */
    public Reason withCause(Throwable other) {
        return new Reason(text, code, note, details, Objects.requireNonNull(other, "cause"), traced);
    }

    /**
     * The same for an exception that has a stack trace.
     *
     * @return a new reason
     */
    public Reason withTrace() {
        return new Reason(text, code, note, details, cause, true);
    }

    /** All of it in one line, which the exception's own text is. */
    String logged(String underCode) {
        StringBuilder line = new StringBuilder(underCode).append(": ").append(text);
        if (note != null) {
            line.append(" (").append(note).append(')');
        }
        if (!details.isEmpty()) {
            line.append(' ').append(details);
        }
        return Texts.inOneLine(line.toString());
    }
}

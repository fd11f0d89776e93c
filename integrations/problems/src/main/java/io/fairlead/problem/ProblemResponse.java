package io.fairlead.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a transport answers: a problem document, and the headers that HTTP wants beside it. Immutable, and so safe for use by many threads.
 *
 * @param problem the document
 * @param headers by name, without the content type; in this order
 * @since 0.1.0
 */
public record ProblemResponse(ProblemDetails problem, Map<String, String> headers) {

    /**
     * Copies the headers.
     *
     * @throws IllegalArgumentException if one of them would not end where its line does
     */
    public ProblemResponse {
        Objects.requireNonNull(problem, "problem");
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headers.forEach(ProblemResponse::requireOneLine);
    }

    private static void requireOneLine(String name, String value) {
        if (name.isEmpty() || (name + value).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a header must have a name and no control characters, but is '" + Texts.inOneLine(name) + "'");
        }
    }

    /**
     * An answer without headers.
     *
     * @param problem the document
     * @return an answer
     */
    public static ProblemResponse of(ProblemDetails problem) {
        return new ProblemResponse(problem, Map.of());
    }

    /**
     * The same with another document.
     *
     * @param other the document
     * @return a new answer
     */
    public ProblemResponse withProblem(ProblemDetails other) {
        return new ProblemResponse(other, headers);
    }

    /**
     * The same with a header.
     *
     * @param name the header's name
     * @param value its value
     * @return a new answer
     * @throws IllegalArgumentException if it would not end where its line does
     */
    public ProblemResponse withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemResponse(problem, more);
    }

    /**
     * The same with a {@code Retry-After} header.
     *
     * @param delay after how long asking again has a chance; told in whole seconds, rounded up
     * @return a new answer
     */
    public ProblemResponse withRetryAfter(Duration delay) {
        long seconds = delay.getSeconds() + (delay.getNano() > 0 ? 1 : 0);
        return withHeader("Retry-After", String.valueOf(Math.max(0, seconds)));
    }

    /**
     * The document's status.
     *
     * @return from 400 to 599
     */
    public int status() {
        return problem.status();
    }

    /**
     * Whether the fault is not that of whoever asked: a reason to log what was thrown, with its trace.
     *
     * @return true from status 500 on
     */
    public boolean isFault() {
        return problem.status() >= 500;
    }
}

package io.fairlead.problem;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one place where exceptions become problem documents.
 *
 * <p>What is thrown is looked up by its class, then by its superclass, and so on; the first that has a mapping decides. There is one for
 * every {@link DomainException} and for those of the runtime that a client can meet; an application adds its own, or puts them in the place of these.
 * What has none becomes an {@code internal-error} of status 500, which tells nothing of what was thrown.
 *
 * <table>
 * <caption>What is there from the start</caption>
 * <tr><th>thrown</th><th>status</th><th>code</th></tr>
 * <tr><td>{@link InvalidException}</td><td>422</td><td>{@code invalid-values}</td></tr>
 * <tr><td>{@link UnauthorizedException}</td><td>401</td><td>{@code unauthorized}</td></tr>
 * <tr><td>{@link ForbiddenException}</td><td>403</td><td>{@code forbidden}</td></tr>
 * <tr><td>{@link NotFoundException}</td><td>404</td><td>{@code not-found}</td></tr>
 * <tr><td>{@link ConflictException}</td><td>409</td><td>{@code conflict}</td></tr>
 * <tr><td>{@link DuplicateException}</td><td>409</td><td>{@code duplicate}</td></tr>
 * <tr><td>{@link LimitExceededException}</td><td>429</td><td>{@code limit-exceeded}</td></tr>
 * <tr><td>{@link ProblemException}</td><td>its own</td><td>its own</td></tr>
 * <tr><td>{@link io.fairlead.BusOverloadedException}</td><td>503, to be asked again</td><td>{@code overloaded}</td></tr>
 * <tr><td>{@link io.fairlead.session.SessionRefusedException}</td><td>503, to be asked again</td><td>{@code session-refused}</td></tr>
 * <tr><td>{@link io.fairlead.event.EventRejectedException}</td><td>503</td><td>{@code event-refused}</td></tr>
 * <tr><td>{@link io.fairlead.BusClosedException}</td><td>503</td><td>{@code closed}</td></tr>
 * <tr><td>{@link io.fairlead.session.SessionClosedException}</td><td>409</td><td>{@code session-closed}</td></tr>
 * <tr><td>{@link io.fairlead.UnhandledMessageException}</td><td>501</td><td>{@code unhandled}</td></tr>
 * <tr><td>{@link io.fairlead.EventHandlingException}</td><td>500</td><td>{@code follow-up-failed}</td></tr>
 * <tr><td>anything else</td><td>500</td><td>{@code internal-error}</td></tr>
 * </table>
 *
 * <p>Violated constraints of messages are {@link ValidationProblems}'. Immutable, and safe for use by many threads, as far as an
 * application's own mappings are.
 *
 * @since 0.1.0
 */
public final class ProblemMapper {

    private static final int WRAPPINGS = 10;

    private static final ProblemResponse INTERNAL_ERROR = ProblemResponse.of(
            ProblemDetails.of(500, "internal-error", "Something went wrong that is not your fault."));

    private final @Nullable String typePrefix;
    private final Map<String, String> titles;
    private final DomainProblems refusals;
    private final Map<Class<?>, Mapping> mappings;

    private ProblemMapper(Builder builder) {
        typePrefix = builder.typePrefix;
        titles = Map.copyOf(builder.titles);
        refusals = new DomainProblems(builder.challenge);
        Map<Class<?>, Mapping> all = new HashMap<>();
        all.put(DomainException.class, (error, kinds) -> kinds.of((DomainException) error));
        all.put(ProblemException.class, (error, kinds) -> ((ProblemException) error).response());
        RuntimeProblems.retriedAfter(builder.retryAfter)
                .forEach((type, response) -> all.put(type, (error, kinds) -> response));
        all.putAll(builder.own);
        mappings = Map.copyOf(all);
    }

    /**
     * A mapper with nothing of an application's own: problems have a code, and no type.
     *
     * @return a mapper
     */
    public static ProblemMapper standard() {
        return builder().build();
    }

    /**
     * A builder of mappers.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What to answer. Never throws: where an application's mapping fails, what it throws is suppressed by the error, whose answer is
     * then that of an unknown one.
     *
     * @param error what was thrown; looked into if it only says that a stage or a task failed
     * @return the answer
     */
    @SuppressWarnings("ReferenceEquality") // none may suppress itself
    public ProblemResponse map(Throwable error) {
        Throwable bare = unwrapped(error);
        try {
            return named(mapping(bare.getClass()).apply(bare, refusals));
        } catch (RuntimeException broken) {
            if (broken != bare) {
                bare.addSuppressed(broken);
            }
            return named(INTERNAL_ERROR);
        }
    }

    private static Throwable unwrapped(Throwable error) {
        Throwable bare = error;
        for (int i = 0; i < WRAPPINGS; i++) {
            Throwable cause = bare.getCause();
            if (cause == null || !(bare instanceof CompletionException || bare instanceof ExecutionException)) {
                break;
            }
            bare = cause;
        }
        return bare;
    }

    private Mapping mapping(Class<?> thrown) {
        for (Class<?> type = thrown; type != null; type = type.getSuperclass()) {
            Mapping found = mappings.get(type);
            if (found != null) {
                return found;
            }
        }
        return (unknown, kinds) -> INTERNAL_ERROR;
    }

    /** Gives a problem that has a code, and no type, the type of that code. */
    private ProblemResponse named(ProblemResponse response) {
        ProblemDetails problem = response.problem();
        String code = problem.code();
        if (typePrefix == null || code == null || !problem.type().equals(ProblemDetails.NO_TYPE)) {
            return response;
        }
        String title = titles.getOrDefault(code, problem.title());
        return response.withProblem(problem.withType(typePrefix + code, title));
    }

    /** Makes an answer of what was thrown, perhaps by way of a refusal of the domain. */
    private interface Mapping {
        ProblemResponse apply(Throwable error, DomainProblems refusals);
    }

    /**
     * Builds {@link ProblemMapper}s. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Map<String, String> titles = new HashMap<>();
        private final Map<Class<?>, Mapping> own = new HashMap<>();
        private @Nullable String typePrefix;
        private @Nullable String challenge;
        private Duration retryAfter = Duration.ofSeconds(1);

        private Builder() {
            title(InvalidException.CODE, "The request was understood, but not accepted");
            title(UnauthorizedException.CODE, "It must be known who asks");
            title(ForbiddenException.CODE, "It is not allowed");
            title(NotFoundException.CODE, "It does not exist");
            title(ConflictException.CODE, "The state of things does not allow it");
            title(DuplicateException.CODE, "It exists already");
            title(LimitExceededException.CODE, "It was too much");
            title("follow-up-failed", "Done, but not what follows from it");
        }

        /**
         * Gives every problem that has a code a type of its own: the prefix and the code. Without one, types are {@link
         * ProblemDetails#NO_TYPE}, and titles are those of the statuses, as RFC 9457 wants it then.
         *
         * @param prefix a URI without its end, such as {@code https://example.com/problems/} or {@code urn:example:problem:}; where it
         *     can be opened, there should be something to read
         * @return this builder
         * @throws IllegalArgumentException if it is none
         */
        public Builder typePrefix(String prefix) {
            typePrefix = URI.create(prefix + "code").toString().substring(0, prefix.length());
            return this;
        }

        /**
         * Gives the problems of a code a title, where they have a type of their own.
         *
         * @param code the code
         * @param title the kind of problem in words, the same for every occurrence
         * @return this builder
         * @throws IllegalArgumentException if the code is none
         */
        public Builder title(String code, String title) {
            titles.put(Texts.code(code), Objects.requireNonNull(title, "title"));
            return this;
        }

        /**
         * Says how a client may tell who it is. Answers of status 401 then have the header {@code WWW-Authenticate}, which HTTP demands
         * of them (RFC 9110, section 15.5.2).
         *
         * @param value the header's value, such as {@code Bearer}
         * @return this builder
         */
        public Builder challenge(String value) {
            challenge = Objects.requireNonNull(value, "challenge");
            return this;
        }

        /**
         * Says after how long a client may ask again for what the bus refused before it did anything.
         *
         * @param delay zero or longer; one second unless set
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder retryAfter(Duration delay) {
            if (delay.isNegative()) {
                throw new IllegalArgumentException("retryAfter must not be negative, but is " + delay);
            }
            retryAfter = delay;
            return this;
        }

        /**
         * Maps a class of exceptions, and its subclasses that have no mapping of their own.
         *
         * @param type the class
         * @param mapping makes the answer; what has a code and no type gets the type of that code. Must be safe for use by many threads
         * @param <E> the exceptions
         * @return this builder
         * @throws IllegalArgumentException if the class was given a mapping already
         */
        public <E extends Throwable> Builder on(Class<E> type, Function<? super E, ProblemResponse> mapping) {
            Objects.requireNonNull(mapping, "mapping");
            return put(type, (error, kinds) -> mapping.apply(type.cast(error)));
        }

        /**
         * Takes a class of exceptions for a refusal of the domain, which decides about the answer.
         *
         * @param type the class
         * @param translation makes the refusal. Must be safe for use by many threads
         * @param <E> the exceptions
         * @return this builder
         * @throws IllegalArgumentException if the class was given a mapping already
         */
        public <E extends Throwable> Builder translate(
                Class<E> type, Function<? super E, ? extends DomainException> translation) {
            Objects.requireNonNull(translation, "translation");
            return put(type, (error, kinds) -> kinds.of(translation.apply(type.cast(error))));
        }

        private Builder put(Class<?> type, Mapping mapping) {
            if (own.putIfAbsent(type, mapping) != null) {
                throw new IllegalArgumentException(type.getName() + " is mapped already");
            }
            return this;
        }

        /**
         * Builds the mapper.
         *
         * @return a new mapper
         */
        public ProblemMapper build() {
            return new ProblemMapper(this);
        }
    }
}

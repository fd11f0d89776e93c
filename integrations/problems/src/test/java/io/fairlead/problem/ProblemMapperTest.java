package io.fairlead.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.fairlead.BusClosedException;
import io.fairlead.BusOverloadedException;
import io.fairlead.Event;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.Query;
import io.fairlead.SelfWaitException;
import io.fairlead.UnhandledMessageException;
import io.fairlead.event.EventRejectedException;
import io.fairlead.registration.RegistrationRefusedException;
import io.fairlead.session.SessionClosedException;
import io.fairlead.session.SessionRefusedException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each exception becomes. */
class ProblemMapperTest {

    private static final String SECRET = "com.shop.Secret, jdbc:h2:mem:x, session-4711";

    record Peek() implements Query<Integer> {}

    record Told() implements Event {}

    private final ProblemMapper mapper = ProblemMapper.standard();

    static List<Arguments> refusals() {
        return List.of(
                arguments(new ConflictException("No."), 409, "conflict", "Conflict"),
                arguments(new DuplicateException("order", 7), 409, "duplicate", "Conflict"),
                arguments(new ForbiddenException("No."), 403, "forbidden", "Forbidden"),
                arguments(new InvalidException("a", "b"), 422, "invalid-values", "Unprocessable Content"),
                arguments(new LimitExceededException("No.", null), 429, "limit-exceeded", "Too Many Requests"),
                arguments(new NotFoundException("order", 7), 404, "not-found", "Not Found"),
                arguments(new UnauthorizedException("No."), 401, "unauthorized", "Unauthorized"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void each_kind_has_its_status(DomainException refusal, int status, String code, String title) {
        ProblemDetails problem = mapper.map(refusal).problem();

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.type()).isEqualTo("about:blank");
        assertThat(problem.title()).isEqualTo(title);
        assertThat(problem.detail()).isEqualTo(refusal.text());
        assertThat(problem.extensions()).isEqualTo(refusal.details());
        assertThat(mapper.map(refusal).isFault()).isFalse();
    }

    @Test
    void no_kind_is_forgotten_here() {
        assertThat(refusals().stream()
                        .map(each ->
                                Objects.requireNonNull(each.get()[0]).getClass().getName()))
                .containsExactlyElementsOf(Arrays.stream(DomainException.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    static Stream<Arguments> errorsOfTheRuntime() {
        EventFailure failure = new EventFailure(new Told(), SECRET, new IOException(SECRET));
        return Stream.of(
                arguments(new BusOverloadedException(SECRET, null), 503, "overloaded", "3"),
                arguments(new SessionRefusedException(SECRET), 503, "session-refused", "3"),
                arguments(new EventRejectedException(SECRET), 503, "event-refused", null),
                arguments(new BusClosedException(SECRET), 503, "closed", null),
                arguments(new SessionClosedException(SECRET), 409, "session-closed", null),
                arguments(new UnhandledMessageException(new Peek()), 501, "unhandled", null),
                arguments(new EventHandlingException(List.of(failure)), 500, "follow-up-failed", null),
                arguments(new SelfWaitException(SECRET), 500, "internal-error", null),
                arguments(new RegistrationRefusedException(SECRET), 500, "internal-error", null),
                arguments(new IllegalStateException(SECRET, new IOException(SECRET)), 500, "internal-error", null),
                arguments(new StackOverflowError(SECRET), 500, "internal-error", null));
    }

    @ParameterizedTest
    @MethodSource("errorsOfTheRuntime")
    void what_nobody_asked_for_is_told_without_a_word_of_it(
            Throwable error, int status, String code, @Nullable String retryAfter) {
        ProblemResponse response = ProblemMapper.builder()
                .retryAfter(Duration.ofMillis(2_001))
                .build()
                .map(error);

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.problem().code()).isEqualTo(code);
        assertThat(response.headers().get("Retry-After")).isEqualTo(retryAfter);
        assertThat(response.toString() + response.problem().toJson())
                .doesNotContain("Secret", "jdbc", "4711", "Peek", "Exception", "Told");
        assertThat(response.isFault()).isEqualTo(status >= 500);
    }

    @Test
    void notes_and_causes_stay_inside() {
        ForbiddenException refusal =
                new ForbiddenException(Reason.of("Not yours.").withNote(SECRET).withCause(new IOException(SECRET)));

        assertThat(mapper.map(refusal).problem().toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,"
                        + "\"detail\":\"Not yours.\",\"code\":\"forbidden\"}");
    }

    @Test
    void details_and_fields_become_members() {
        InvalidException refusal = new InvalidException(
                Reason.of("Two things.").withCode("order-odd").withDetail("orderId", 7),
                List.of(new FieldError("lines[0].quantity", "must be positive", "too-small"), new FieldError("", "b")));

        assertThat(mapper.map(refusal).problem().toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
                        + "\"detail\":\"Two things.\",\"code\":\"order-odd\",\"errors\":["
                        + "{\"path\":\"lines[0].quantity\",\"message\":\"must be positive\",\"code\":\"too-small\"},"
                        + "{\"path\":\"\",\"message\":\"b\"}],\"orderId\":7}");
    }

    @Test
    void a_prefix_makes_types_of_codes() {
        ProblemMapper typed = ProblemMapper.builder()
                .typePrefix("urn:shop:problem:")
                .title("stale-version", "Somebody else was faster")
                .on(FileNotFoundException.class, e -> ProblemResponse.of(ProblemDetails.of(404, null, "No file.")))
                .on(
                        IOException.class,
                        e -> ProblemResponse.of(
                                ProblemDetails.of(502, "io", null).withType("urn:other:io", "In and out")))
                .build();

        ProblemDetails own = typed.map(new DomainExceptionTest.StaleVersion(3)).problem();
        assertThat(own.type()).isEqualTo("urn:shop:problem:stale-version");
        assertThat(own.title()).isEqualTo("Somebody else was faster");
        assertThat(own.extensions()).containsExactly(entry("version", 3));
        ProblemDetails kind = typed.map(new NotFoundException("order", 7)).problem();
        assertThat(kind.type()).isEqualTo("urn:shop:problem:not-found");
        assertThat(kind.title()).isEqualTo("It does not exist");
        assertThat(typed.map(new IllegalStateException()).problem().type())
                .isEqualTo("urn:shop:problem:internal-error");
        assertThat(typed.map(new FileNotFoundException()).problem().type()).isEqualTo("about:blank");
        assertThat(typed.map(new IOException()).problem().type()).isEqualTo("urn:other:io");
    }

    @Test
    void the_nearest_class_decides_whatever_the_order() {
        ProblemMapper own = ProblemMapper.builder()
                .on(IOException.class, e -> status(502))
                .on(FileNotFoundException.class, e -> status(404))
                .on(Throwable.class, e -> status(599))
                .on(DomainExceptionTest.StaleVersion.class, e -> status(412))
                .translate(BusClosedException.class, e -> new LimitExceededException("Later.", Duration.ofMillis(1)))
                .build();

        assertThat(own.map(new FileNotFoundException()).status()).isEqualTo(404);
        assertThat(own.map(new java.io.EOFException()).status()).isEqualTo(502);
        assertThat(own.map(new IllegalStateException()).status()).isEqualTo(599);
        assertThat(own.map(new DomainExceptionTest.StaleVersion(1)).status()).isEqualTo(412);
        assertThat(own.map(new ConflictException("No.")).status()).isEqualTo(409);
        assertThat(own.map(new BusClosedException("closed")).status()).isEqualTo(429);
        assertThat(own.map(new BusClosedException("closed")).headers()).containsExactly(entry("Retry-After", "1"));
        assertThat(own.map(new BusOverloadedException("full", null)).status()).isEqualTo(503);
    }

    private static ProblemResponse status(int status) {
        return ProblemResponse.of(ProblemDetails.of(status, null, null));
    }

    @Test
    void looks_into_what_only_says_that_something_failed() {
        Throwable wrapped = new ExecutionException(new CompletionException(new NotFoundException("order", 7)));
        assertThat(mapper.map(wrapped).status()).isEqualTo(404);
        assertThat(mapper.map(new CompletionException("empty", null)).status()).isEqualTo(500);
        assertThat(mapper.map(new IllegalStateException(new NotFoundException("order", 7)))
                        .status())
                .isEqualTo(500);
    }

    @Test
    @SuppressWarnings("NullAway") // what a program that is not checked may do
    void a_mapping_that_fails_costs_nobody_the_answer() {
        IllegalStateException broken = new IllegalStateException("broken");
        ProblemMapper own = ProblemMapper.builder()
                .on(IOException.class, e -> {
                    throw broken;
                })
                .on(BusClosedException.class, e -> null)
                .on(IllegalStateException.class, e -> {
                    throw e;
                })
                .build();

        IOException error = new IOException("disk full");
        assertThat(own.map(error).problem().code()).isEqualTo("internal-error");
        assertThat(error.getSuppressed()).containsExactly(broken);
        assertThat(own.map(new BusClosedException("closed")).problem().code()).isEqualTo("internal-error");
        assertThat(own.map(new IllegalStateException("self")).problem().code()).isEqualTo("internal-error");
    }

    @Test
    void headers_say_what_http_wants() {
        ProblemMapper challenging =
                ProblemMapper.builder().challenge("Bearer realm=\"shop\"").build();
        assertThat(challenging.map(new UnauthorizedException("Who?")).headers())
                .containsExactly(entry("WWW-Authenticate", "Bearer realm=\"shop\""));
        assertThat(challenging.map(new ForbiddenException("No.")).headers()).isEmpty();
        assertThat(mapper.map(new LimitExceededException("No.", Duration.ZERO)).headers())
                .containsExactly(entry("Retry-After", "0"));
        assertThat(mapper.map(new LimitExceededException("No.", Duration.ofMinutes(2)))
                        .headers())
                .containsExactly(entry("Retry-After", "120"));
        ProblemResponse allow =
                ProblemResponse.of(ProblemDetails.of(405, null, null)).withHeader("Allow", "GET, POST");
        assertThat(mapper.map(new ProblemException(allow))).isEqualTo(allow);
        assertThatIllegalArgumentException().isThrownBy(() -> allow.withHeader("X-Name", "a\r\nSet-Cookie: b"));
    }

    @Test
    void bad_settings_are_refused() {
        ProblemMapper.Builder builder = ProblemMapper.builder().on(IOException.class, e -> status(502));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.translate(IOException.class, e -> new ConflictException("No.")))
                .withMessage("java.io.IOException is mapped already");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.typePrefix("no uri "));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.title("no code", "title"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.retryAfter(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ProblemDetails.of(200, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemDetails(
                        "about:blank", "t", 400, null, null, null, Map.of("status", 200), List.of()));
    }
}

package io.fairlead.sample.http;

import io.fairlead.BusClosedException;
import io.fairlead.EventHandlingException;
import io.fairlead.sample.errors.DomainException;
import io.fairlead.sample.errors.DuplicateException;
import io.fairlead.sample.errors.InvalidValueException;
import io.fairlead.sample.errors.NotFoundException;
import io.fairlead.sample.errors.StaleVersionException;
import io.fairlead.sample.errors.WrongStateException;
import io.fairlead.sample.http.Problem.FieldError;
import io.fairlead.validation.MessageValidationException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a problem document of whatever a route throws.
 *
 * <p>A body that can not be read is answered with 400; one that was understood, but is refused for a value in it, with
 * 422. What nobody expected is logged with its trace under the correlation id, and answered without a word of it.
 */
final class Problems implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Responses responses;

    @Inject
    Problems(Responses responses) {
        this.responses = responses;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, request) -> responses.problem(request, e.problem()));
        routes.exception(DomainException.class, (e, request) -> responses.problem(request, refused(e)));
        routes.exception(MessageValidationException.class, (e, request) -> responses.problem(request, invalid(e)));
        routes.exception(MethodNotAllowedResponse.class, this::notAllowed);
        routes.exception(HttpResponseException.class, (e, request) -> responses.problem(request, byStatus(e)));
        routes.exception(BusClosedException.class, (e, request) -> responses.problem(request, closing()));
        routes.exception(
                EventHandlingException.class, (e, request) -> responses.problem(request, halfDone(e, request)));
        routes.exception(Exception.class, (e, request) -> responses.problem(request, unexpected(e, request)));
    }

    private static Problem refused(DomainException e) {
        if (e instanceof InvalidValueException invalid) {
            return invalid(List.of(new FieldError(invalid.path(), invalid.getMessage())));
        }
        if (e instanceof NotFoundException) {
            return new Problem("not-found", "It does not exist", 404, sentence(e));
        }
        if (e instanceof DuplicateException) {
            return new Problem("duplicate", "It exists already", 409, sentence(e));
        }
        if (e instanceof StaleVersionException) {
            return new Problem("stale-version", "Somebody else was faster", 409, sentence(e));
        }
        if (e instanceof WrongStateException) {
            return new Problem("wrong-state", "Its state does not allow it", 409, sentence(e));
        }
        throw new IllegalStateException("a refusal without a problem", e);
    }

    private static Problem invalid(MessageValidationException e) {
        return invalid(e.violations().stream()
                // A missing element is named after the list that it is missing from: lines[0].<list element>.
                .map(violation -> new FieldError(violation.path().replace(".<list element>", ""), violation.message()))
                .toList());
    }

    private static Problem invalid(List<FieldError> errors) {
        return Problem.ofFields("invalid-values", "The request was understood, but not accepted", 422, errors);
    }

    private static Problem byStatus(HttpResponseException e) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        return Problem.ofStatus(e.getStatus(), status.getMessage(), String.valueOf(e.getMessage()));
    }

    /** Javalin knows which methods the address has, and says so in the details. */
    private void notAllowed(MethodNotAllowedResponse e, Context request) {
        String allowed = String.join(", ", new TreeSet<>(e.getDetails().values()));
        request.header("Allow", allowed);
        responses.problem(
                request,
                Problem.ofStatus(
                        405, "Method Not Allowed", "This address has " + allowed + ", not " + request.method() + "."));
    }

    private static Problem closing() {
        return Problem.ofStatus(503, "Service Unavailable", "The service is stopping.");
    }

    /** The bus's failure sink has logged the traces. */
    private static Problem halfDone(EventHandlingException e, Context request) {
        String correlation = Correlation.of(request).correlationId();
        LOG.error("{} {} was half done [{}]: {}", request.method(), request.path(), correlation, e.getMessage());
        return new Problem(
                "follow-up-failed",
                "Done, but not what follows from it",
                500,
                "The command took effect and must not be repeated, but lists and figures may not show it. Ask for "
                        + correlation + " in the log.");
    }

    private static Problem unexpected(Exception e, Context request) {
        String correlation = Correlation.of(request).correlationId();
        LOG.error("{} {} failed [{}]", request.method(), request.path(), correlation, e);
        return Problem.ofStatus(
                500,
                "Internal Server Error",
                "Something went wrong that is not your fault. Ask for " + correlation + " in the log.");
    }

    private static String sentence(DomainException e) {
        String text = e.getMessage();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}

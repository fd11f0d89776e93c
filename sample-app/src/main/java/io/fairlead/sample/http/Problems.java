package io.fairlead.sample.http;

import io.fairlead.EventHandlingException;
import io.fairlead.logging.Logging;
import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemException;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.ProblemResponse;
import io.fairlead.redaction.Redaction;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.inject.Inject;
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

    private final ProblemMapper mapper;
    private final Logging logging;
    private final Responses responses;

    @Inject
    Problems(ProblemMapper mapper, Logging logging, Responses responses) {
        this.mapper = mapper;
        this.logging = logging;
        this.responses = responses;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(MethodNotAllowedResponse.class, (e, request) -> answer(notAllowed(e, request), request));
        routes.exception(HttpResponseException.class, this::answer);
        routes.exception(Exception.class, this::answer);
    }

    private void answer(Exception error, Context request) {
        ProblemResponse response = mapper.map(error);
        responses.problem(request, response.isFault() ? logged(response, error, request) : response);
    }

    /** Javalin knows which methods the address has, and says so in the details. */
    private static ProblemException notAllowed(MethodNotAllowedResponse e, Context request) {
        String allowed = String.join(", ", new TreeSet<>(e.getDetails().values()));
        String detail = "This address has " + allowed + ", not " + request.method() + ".";
        return new ProblemException(
                ProblemResponse.of(ProblemDetails.of(405, null, detail)).withHeader("Allow", allowed));
    }

    /**
     * Says where to look for more. Of a half done command the bus's failure sink has logged the traces; of a refusal there is none. What the client wrote is logged
     * so that it stays one line, and texts of exceptions, which may hold data, are not.
     */
    private ProblemResponse logged(ProblemResponse response, Exception error, Context request) {
        String correlation = Correlation.of(request).correlationId();
        String path = Redaction.escape(request.path());
        if (response.status() == 500 && !(error instanceof EventHandlingException)) {
            LOG.error("{} {} failed [{}]", request.method(), path, correlation, logging.loggable(error));
        } else {
            LOG.error("{} {} failed [{}]: {}", request.method(), path, correlation, response.status());
        }
        ProblemDetails problem = response.problem();
        return response.withProblem(problem.withDetail(problem.detail() + " Ask for " + correlation + " in the log.")
                .withExtension("correlationId", correlation));
    }
}

package io.fairlead.sample.http;

import dagger.Module;
import dagger.Provides;
import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.ProblemResponse;
import io.fairlead.problem.ValidationProblems;
import io.fairlead.validation.MessageValidationException;
import io.javalin.http.HttpResponseException;
import jakarta.inject.Singleton;

/** The one place that knows what becomes of which exception: for clients, and for the log and the audit trail, which tell refusals from faults by it. */
@Module
public interface ProblemsModule {

    /**
     * What makes problem documents.
     *
     * @return for all exceptions
     */
    @Provides
    @Singleton
    static ProblemMapper mapper() {
        return ProblemMapper.builder()
                .typePrefix("urn:northwind:problem:")
                .title("wrong-state", "Its state does not allow it")
                .title("stale-version", "Somebody else was faster")
                .title("malformed-json", "The body is not JSON")
                .title("unreadable-body", "The body is not what was expected")
                .title("bad-parameter", "The address has a parameter that can not be read")
                .title("bad-correlation-id", "The correlation id is of no use")
                .title("idempotency-key-reused", "The key was used for something else")
                .title("bad-idempotency-key", "The idempotency key is of no use")
                .title("bad-user", "The name of the user is of no use")
                .translate(MessageValidationException.class, ValidationProblems::invalid)
                .on(
                        HttpResponseException.class,
                        e -> ProblemResponse.of(ProblemDetails.of(e.getStatus(), null, e.getMessage())))
                .build();
    }
}

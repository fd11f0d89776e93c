package io.fairlead.sample.http;

import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemResponse;
import io.javalin.http.Context;
import jakarta.inject.Inject;

/** Writes responses. */
final class Responses {

    private final Json json;

    @Inject
    Responses(Json json) {
        this.json = json;
    }

    void ok(Context request, Object value) {
        request.contentType("application/json").result(json.write(value));
    }

    /** What is JSON already. */
    void json(Context request, String text) {
        request.contentType("application/json").result(json.indented(text));
    }

    void created(Context request, String location, Object value) {
        request.header("Location", location);
        request.status(201);
        ok(request, value);
    }

    void problem(Context request, ProblemResponse response) {
        response.headers().forEach(request::header);
        request.status(response.status())
                .contentType(ProblemDetails.MEDIA_TYPE)
                .result(json.indented(response.problem().toJson()));
    }
}

package io.fairlead.sample.http;

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

    void created(Context request, String location, Object value) {
        request.header("Location", location);
        request.status(201);
        ok(request, value);
    }

    void problem(Context request, Problem problem) {
        request.status(problem.status()).contentType("application/problem+json").result(json.write(problem));
    }
}

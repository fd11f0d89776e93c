package io.fairlead.sample.http;

import io.fairlead.problem.ProblemDetails;
import jakarta.inject.Inject;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Makes a problem document of what Jetty refuses before it comes to a route, such as an address that is none. */
final class JettyProblems extends ErrorHandler {

    private final Json json;

    @Inject
    JettyProblems(Json json) {
        this.json = json;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        ProblemDetails problem = ProblemDetails.of(code, null, null);
        ProblemDetails worded = problem.withDetail(problem.title() + ".");
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE));
        Content.Sink.write(response, true, json.indented(worded.toJson()), callback);
    }
}

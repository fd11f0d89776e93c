package io.fairlead.sample.http;

import io.javalin.http.HttpStatus;
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
        String title = HttpStatus.forStatus(code).getMessage();
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, "application/problem+json"));
        Content.Sink.write(response, true, json.write(Problem.ofStatus(code, title, title + ".")), callback);
    }
}

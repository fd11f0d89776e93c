package io.fairlead.sample.http;

import io.fairlead.problem.FieldError;
import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemException;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes values out of requests, or says what is wrong with them. */
final class Requests {

    /** The longest body that is read, in bytes. */
    static final int BODY_LIMIT = 1_000_000;

    /** How much of a longer body is taken in and dropped, so that a client that is still sending reads the answer. */
    private static final int DRAIN_LIMIT = 32_000_000;

    private final Json json;

    @Inject
    Requests(Json json) {
        this.json = json;
    }

    /** The body, which must be a JSON object. */
    <T> T body(Context request, Class<T> type) {
        byte[] body = read(request);
        requireJson(request);
        return json.read(body, type);
    }

    /** The body, or another value where there is none. */
    <T> T bodyOr(T none, Context request, Class<T> type) {
        byte[] body = read(request);
        if (body.length == 0) {
            return none;
        }
        requireJson(request);
        return json.read(body, type);
    }

    int pathNumber(Context request, String name) {
        return number(name, request.pathParam(name));
    }

    int queryNumber(Context request, String name, int absent) {
        String text = request.queryParam(name);
        return text == null ? absent : number(name, text);
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemDetails.of(400, "bad-parameter", "One value is wrong.")
                    .withErrors(List.of(new FieldError(name, "must be a whole number"))));
        }
    }

    private static void requireJson(Context request) {
        String type = request.contentType();
        if (!isJson(type)) {
            throw new ProblemException(ProblemDetails.of(
                    415,
                    null,
                    "The body must be application/json, but is " + (type == null ? "of no stated type" : type) + "."));
        }
    }

    private static boolean isJson(@Nullable String type) {
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static byte[] read(Context request) {
        try (InputStream in = request.bodyInputStream()) {
            byte[] body = in.readNBytes(BODY_LIMIT + 1);
            if (body.length > BODY_LIMIT) {
                drain(in);
                throw new ProblemException(
                        ProblemDetails.of(413, null, "The body must not be longer than " + BODY_LIMIT + " bytes."));
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] dropped = new byte[65_536];
        int total = 0;
        int length = in.read(dropped);
        while (length > 0 && total < DRAIN_LIMIT) {
            total += length;
            length = in.read(dropped);
        }
    }
}

package io.fairlead.sample.http;

import io.fairlead.Metadata;
import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemException;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.regex.Pattern;

/** Takes the conversation of a request from a header, hands it to the bus, and tells it in the response. */
final class Correlation {

    private static final String HEADER = "X-Correlation-Id";
    private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final String METADATA = "metadata";

    private Correlation() {}

    static void begin(Context request) {
        String given = request.header(HEADER);
        boolean sensible = given == null || SENSIBLE.matcher(given).matches();
        Metadata.Builder metadata = Metadata.builder().correlationId(sensible ? given : null);
        Metadata anonymous = metadata.build();
        request.attribute(METADATA, anonymous);
        request.header(HEADER, anonymous.correlationId());
        if (!sensible) {
            throw new ProblemException(ProblemDetails.of(
                    400,
                    "bad-correlation-id",
                    "The header " + HEADER
                            + " must be 1 to 100 letters, digits, dots, colons, hyphens or underscores."));
        }
        request.attribute(METADATA, Caller.named(request, anonymous));
    }

    /** What travels with the messages of a request. */
    static Metadata of(Context request) {
        return Objects.requireNonNull(request.attribute(METADATA), "before the request began");
    }
}

package io.fairlead.sample.http;

import io.fairlead.Metadata;
import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemException;
import io.fairlead.sample.security.Accounts;
import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In whose name a request is made. A gateway in front of the service has checked that, and says so in a header, which it takes from nobody else; the service itself
 * listens on this machine only.
 */
final class Caller {

    private static final String HEADER = "X-User";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern SENSIBLE_KEY = Pattern.compile("[ -~]{1,255}");
    private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private Caller() {}

    /** The metadata of a request, in the name of whom the gateway has named, under the key by which a repeat is known. */
    static Metadata named(Context request, Metadata metadata) {
        String name = request.header(HEADER);
        if (name == null) {
            return metadata;
        }
        if (!SENSIBLE.matcher(name).matches()) {
            throw new ProblemException(ProblemDetails.of(
                    400, "bad-user", "The header " + HEADER + " must be 1 to 60 letters, digits or hyphens."));
        }
        return metadata.toBuilder()
                .principal(name)
                .tenant(Accounts.customerOf(name))
                .idempotencyKey(idempotencyKey(request))
                .build();
    }

    private static @Nullable String idempotencyKey(Context request) {
        String key = request.header(IDEMPOTENCY_KEY);
        if (key != null && !SENSIBLE_KEY.matcher(key).matches()) {
            throw new ProblemException(ProblemDetails.of(
                    400,
                    "bad-idempotency-key",
                    "The header " + IDEMPOTENCY_KEY + " must be 1 to 255 printable characters of ASCII."));
        }
        return key;
    }

    /** For a message about a customer's data, in which the staff works as for any other, and a customer only in its own. */
    static Metadata serving(Context request, String customerId) {
        Metadata metadata = Correlation.of(request);
        return metadata.tenant() != null
                ? metadata
                : metadata.toBuilder().tenant(customerId).build();
    }
}

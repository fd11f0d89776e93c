package io.fairlead.idempotency;

import io.fairlead.problem.FieldError;
import io.fairlead.problem.InvalidException;
import io.fairlead.problem.Reason;
import java.util.List;

/**
 * A command that is handled once for each key came without one.
 *
 * @since 0.1.0
 */
public final class MissingKeyException extends InvalidException {

    /** The code of this refusal. */
    public static final String CODE = "idempotency-key-missing";

    private static final long serialVersionUID = 1L;

    MissingKeyException(String path) {
        super(
                Reason.of("It is done once for each key, and there is no key.").withCode(CODE),
                List.of(new FieldError(path, "must be given")));
    }
}

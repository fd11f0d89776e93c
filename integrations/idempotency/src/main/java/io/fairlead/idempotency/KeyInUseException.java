package io.fairlead.idempotency;

import io.fairlead.problem.ConflictException;
import io.fairlead.problem.Reason;

/**
 * A command came again while the first one under its key was not done with.
 *
 * @since 0.1.0
 */
public final class KeyInUseException extends ConflictException {

    /** The code of this refusal. */
    public static final String CODE = "idempotency-key-in-use";

    private static final long serialVersionUID = 1L;

    KeyInUseException() {
        super(Reason.of("The same is being done already. Ask again for its answer.")
                .withCode(CODE));
    }
}

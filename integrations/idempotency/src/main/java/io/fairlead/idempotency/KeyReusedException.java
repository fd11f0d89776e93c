package io.fairlead.idempotency;

import io.fairlead.problem.InvalidException;
import io.fairlead.problem.Reason;
import java.util.List;

/**
 * A key came again with another command, or, where keys are a tenant's, from another principal.
 *
 * @since 0.1.0
 */
public final class KeyReusedException extends InvalidException {

    /** The code of this refusal. */
    public static final String CODE = "idempotency-key-reused";

    private static final long serialVersionUID = 1L;

    KeyReusedException() {
        super(Reason.of("The key was used for something else before.").withCode(CODE), List.of());
    }
}

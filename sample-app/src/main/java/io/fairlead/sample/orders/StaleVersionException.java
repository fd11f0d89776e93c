package io.fairlead.sample.orders;

import io.fairlead.problem.ConflictException;
import io.fairlead.problem.Reason;

/** Somebody else has changed the order that a message wants to change. A kind of conflict that whoever asked can mend. */
final class StaleVersionException extends ConflictException {

    private static final long serialVersionUID = 1L;

    StaleVersionException(int orderId, int version) {
        super(Reason.of("Order %d is no longer at version %d: somebody else changed it. Read it again."
                        .formatted(orderId, version))
                .withCode("stale-version")
                .withDetail("orderId", orderId)
                .withDetail("version", version));
    }
}

package io.fairlead.audit;

import io.fairlead.ComponentValues;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Audited;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Audits messages with the policy {@link Audited}. It stands outside of authorization, limits, validation and transactions, so that what
 * these refuse is audited, and what is rolled back stays in the trail.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = AuditMiddleware.ORDER, on = Audited.class)
public final class AuditMiddleware {

    /** The place in the pipeline. */
    public static final int ORDER = -800_000_000;

    private final Auditing auditing;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param auditing makes the entries; several buses may share one
     */
    @Inject
    public AuditMiddleware(Auditing auditing) {
        this.auditing = Objects.requireNonNull(auditing, "auditing");
    }

    Attempt before(Message message, Audited policy, ComponentValues values, MessageContext context) {
        return auditing.begin(message, policy, values, context);
    }

    void after(Message message, @Nullable Object result, Attempt attempt) {
        auditing.succeeded(attempt);
    }

    void onError(Message message, Throwable error, Attempt attempt) {
        auditing.failed(attempt, error);
    }
}

package io.fairlead.authorization;

import io.fairlead.ComponentValues;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Authorize;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a message with {@link Authorize} is handled, before anything else is done with it but measuring and recording. A root that sees this artifact has it
 * woven in.
 *
 * <p>A message that nobody known has sent is refused with an {@link io.fairlead.problem.UnauthorizedException}, one that is not allowed with a {@link
 * io.fairlead.problem.ForbiddenException}. Where it can not be told, because what is asked fails, the message is refused as well, with the code {@code
 * authorization-undecided} and the failure as the cause: nothing is let through for want of an answer. Both tell who asked no more than that; the log has
 * the rest.
 *
 * <p>An event is decided for each of its handlers, of a queued one when it is handled, with the metadata that it was published with. Safe for use by
 * many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = AuthorizationMiddleware.ORDER, on = Authorize.class)
public final class AuthorizationMiddleware {

    /** The place in the pipeline; middleware of lower order sees what is refused. */
    public static final int ORDER = -700_000_000;

    private final Principals principals;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param principals whom the application knows
     */
    @Inject
    public AuthorizationMiddleware(Principals principals) {
        this.principals = Objects.requireNonNull(principals, "principals");
    }

    void before(
            Message message,
            Authorize policy,
            ComponentValues components,
            List<AuthorizationCheck> checks,
            MessageContext context) {
        Metadata metadata = context.metadata();
        AuthorizationVerdict verdict;
        Exception failure = null;
        try {
            verdict = decide(message, policy, components, checks, metadata);
        } catch (Exception error) {
            if (error instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            verdict = AuthorizationVerdict.UNDECIDED;
            failure = error;
        }
        principals.decided(verdict, policy, message, metadata);
        if (!verdict.isAllowed()) {
            throw Refusal.of(verdict, message, policy, metadata.principal(), failure);
        }
    }

    private AuthorizationVerdict decide(
            Message message,
            Authorize policy,
            ComponentValues components,
            List<AuthorizationCheck> checks,
            Metadata metadata)
            throws Exception {
        if (metadata.principal() == null) {
            return AuthorizationVerdict.NO_PRINCIPAL;
        }
        Principal principal = principals.find(metadata);
        if (principal == null) {
            return AuthorizationVerdict.UNKNOWN_PRINCIPAL;
        }
        String[] roles = policy.roles();
        if (roles.length > 0 && !principal.hasAnyOf(roles)) {
            return AuthorizationVerdict.MISSING_ROLE;
        }
        String tenant = policy.tenant();
        if (!tenant.isEmpty() && !isTenant(components.value(tenant), metadata.tenant())) {
            return AuthorizationVerdict.OTHER_TENANT;
        }
        for (AuthorizationCheck check : checks) {
            if (!check.isAllowed(message, principal, metadata)) {
                return AuthorizationVerdict.CHECK_REFUSED;
            }
        }
        return AuthorizationVerdict.ALLOWED;
    }

    /** Nobody's data belong to no tenant, and a tenant that is not named owns nothing. */
    private static boolean isTenant(@Nullable Object concerned, @Nullable String tenant) {
        return concerned != null && tenant != null && tenant.equals(concerned.toString());
    }
}

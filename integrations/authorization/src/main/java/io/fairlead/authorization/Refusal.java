package io.fairlead.authorization;

import io.fairlead.Message;
import io.fairlead.policy.Authorize;
import io.fairlead.problem.DomainException;
import io.fairlead.problem.ForbiddenException;
import io.fairlead.problem.Reason;
import io.fairlead.problem.UnauthorizedException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a verdict. Whoever asked learns whether he has to say who he is, and no more: neither which roles there are, nor whether
 * what he asked for exists in another tenant. The rest is a note for the log.
 */
final class Refusal {

    static final String UNDECIDED = "authorization-undecided";

    private static final String SAY_WHO = "Say who you are first.";
    private static final String FORBIDDEN = "You may not do this.";
    private static final String COULD_NOT_TELL = "Whether you may do this could not be told.";

    private Refusal() {}

    static DomainException of(
            AuthorizationVerdict verdict,
            Message message,
            Authorize policy,
            @Nullable String principal,
            @Nullable Throwable cause) {
        String note = message.getClass().getName() + " of " + principal + ": " + noteOf(verdict, policy);
        return switch (verdict) {
            case NO_PRINCIPAL, UNKNOWN_PRINCIPAL ->
                new UnauthorizedException(Reason.of(SAY_WHO).withNote(note));
            case MISSING_ROLE, OTHER_TENANT, CHECK_REFUSED ->
                new ForbiddenException(Reason.of(FORBIDDEN).withNote(note));
            case UNDECIDED -> {
                Reason reason = Reason.of(COULD_NOT_TELL).withCode(UNDECIDED).withNote(note);
                yield new ForbiddenException(cause == null ? reason : reason.withCause(cause));
            }
            case ALLOWED -> throw new IllegalArgumentException("allowed");
        };
    }

    private static String noteOf(AuthorizationVerdict verdict, Authorize policy) {
        return switch (verdict) {
            case NO_PRINCIPAL -> "the metadata name no principal";
            case UNKNOWN_PRINCIPAL -> "nobody of that name is known";
            case MISSING_ROLE -> "has none of the roles " + Arrays.toString(policy.roles());
            case OTHER_TENANT -> "its " + policy.tenant() + " is not the tenant of the metadata";
            case CHECK_REFUSED -> "one of " + Arrays.toString(policy.check()) + " refused it";
            case UNDECIDED, ALLOWED -> "whoever was asked failed";
        };
    }
}

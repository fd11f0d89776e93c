package io.fairlead.authorization.testing;

import io.fairlead.EventHandlingException;
import io.fairlead.MessageBus;
import io.fairlead.Metadata;
import io.fairlead.Wiring;
import io.fairlead.authorization.AuthorizationVerdict;
import io.fairlead.authorization.testing.ObservedPrincipals.Decision;
import io.fairlead.policy.Authorize;
import io.fairlead.problem.ForbiddenException;
import io.fairlead.problem.UnauthorizedException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends one message, and compares what was decided with what its policy says. */
record Trial(
        MessageBus bus,
        ObservedPrincipals principals,
        Wiring.Route route,
        boolean decided,
        WayIn way,
        Sender sender,
        boolean inSession,
        AuthorizationMatrix.Sample sample,
        Metadata metadata) {

    private static final Duration LONG = Duration.ofSeconds(30);

    /** In another tenant somebody may have other roles, and perhaps is nobody. */
    private static final Set<AuthorizationVerdict> OF_ANOTHER = EnumSet.of(
            AuthorizationVerdict.OTHER_TENANT,
            AuthorizationVerdict.MISSING_ROLE,
            AuthorizationVerdict.UNKNOWN_PRINCIPAL);

    void run() throws InterruptedException {
        String id = UUID.randomUUID().toString();
        principals.await(id);
        Throwable thrown = send(metadata.toBuilder().messageId(id).build());
        if (!bus.awaitIdle(LONG)) {
            throw new AssertionError("queued events were not handled within " + LONG);
        }
        List<Decision> decisions = principals.take(id);
        if (!decided) {
            require(decisions.isEmpty(), "no decision", decisions, thrown);
            return;
        }
        int handlers = route.kind() == Wiring.Kind.EVENT ? route.handlers().size() : 1;
        require(decisions.size() >= handlers, "a decision for each of " + handlers + " handlers", decisions, thrown);
        for (Decision decision : decisions) {
            compare(decision, decisions, thrown);
        }
    }

    private @Nullable Throwable send(Metadata given) {
        try {
            if (inSession) {
                way.goInSession(bus, sample.message().get(), given);
            } else {
                way.go(bus, sample.message().get(), given);
            }
            return null;
        } catch (Throwable error) {
            return error;
        }
    }

    private void compare(Decision decision, List<Decision> decisions, @Nullable Throwable thrown) {
        Authorize policy = decision.policy();
        AuthorizationVerdict verdict = decision.verdict();
        switch (sender) {
            case NOBODY -> require(verdict == AuthorizationVerdict.NO_PRINCIPAL, "no principal", decisions, thrown);
            case WITHOUT_ROLES ->
                require(
                        policy.roles().length == 0 || verdict == AuthorizationVerdict.MISSING_ROLE,
                        "a refusal for want of a role",
                        decisions,
                        thrown);
            case OF_ANOTHER_TENANT ->
                require(
                        policy.tenant().isEmpty() || OF_ANOTHER.contains(verdict),
                        "a refusal of the tenant",
                        decisions,
                        thrown);
            case ALLOWED -> require(verdict.isAllowed(), "that it is allowed", decisions, thrown);
        }
        if (!verdict.isAllowed() && route.kind() != Wiring.Kind.EVENT) {
            require(isRefusal(thrown, verdict), "that the sender is told", decisions, thrown);
        }
    }

    private static boolean isRefusal(@Nullable Throwable thrown, AuthorizationVerdict verdict) {
        return switch (verdict) {
            case NO_PRINCIPAL, UNKNOWN_PRINCIPAL -> thrown instanceof UnauthorizedException;
            default -> thrown instanceof ForbiddenException;
        };
    }

    private void require(boolean holds, String expected, List<Decision> decisions, @Nullable Throwable thrown) {
        if (!holds) {
            throw new AssertionError(
                    route.message() + ", " + way + " " + sender + ": expected " + expected + ", but found "
                            + decisions.stream().map(Decision::verdict).toList()
                            + (thrown instanceof EventHandlingException ? "" : ", and the sender was told " + thrown),
                    thrown);
        }
    }
}

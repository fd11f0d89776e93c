package io.fairlead.benchmarks.policy.app;

import io.fairlead.Metadata;
import io.fairlead.authorization.Principal;
import io.fairlead.authorization.Principals;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.problem.ForbiddenException;

/** Looks up who sends a command, and asks for one role. */
public final class RolesByHand {

    private final Principals principals;
    private final ForClerks.Handler handler = new ForClerks.Handler();

    public RolesByHand(Principals principals) {
        this.principals = principals;
    }

    public Receipt send(ForClerks command, Metadata metadata) throws Exception {
        Principal principal = metadata.principal() == null ? null : principals.find(metadata);
        if (principal == null || !principal.roles().contains(Clerks.ROLE)) {
            throw new ForbiddenException("not for you");
        }
        return handler.handle(command);
    }
}

package io.fairlead.authorization.testing;

import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.authorization.AuthorizationVerdict;
import io.fairlead.authorization.Principal;
import io.fairlead.authorization.Principals;
import io.fairlead.policy.Authorize;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The principals of an application, and besides what is decided, for an {@link AuthorizationMatrix}: a test makes its bus with these in the place of the
 * application's own. Remembers only what a matrix waits for. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class ObservedPrincipals implements Principals {

    /** One decision. */
    record Decision(AuthorizationVerdict verdict, Authorize policy) {}

    private final Principals principals;
    private final Map<String, List<Decision>> awaited = new ConcurrentHashMap<>();

    /**
     * Around others.
     *
     * @param principals who is asked, and told as well
     */
    public ObservedPrincipals(Principals principals) {
        this.principals = Objects.requireNonNull(principals, "principals");
    }

    @Override
    public @Nullable Principal find(Metadata metadata) throws Exception {
        return principals.find(metadata);
    }

    @Override
    public void decided(AuthorizationVerdict verdict, Authorize policy, Message message, Metadata metadata) {
        List<Decision> decisions = awaited.get(metadata.messageId());
        if (decisions != null) {
            decisions.add(new Decision(verdict, policy));
        }
        principals.decided(verdict, policy, message, metadata);
    }

    /** Remembers what is decided of a message from now on. */
    void await(String messageId) {
        awaited.put(messageId, new CopyOnWriteArrayList<>());
    }

    /** What was decided of it, in order; forgotten with that. */
    List<Decision> take(String messageId) {
        return List.copyOf(Objects.requireNonNullElse(awaited.remove(messageId), List.of()));
    }
}

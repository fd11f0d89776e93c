package io.fairlead.authorization;

import io.fairlead.Message;
import io.fairlead.Metadata;

/**
 * Decides what roles and tenants can not, such as whether an order is the principal's own. Named by {@link io.fairlead.policy.Authorize#check()}, and made like a
 * handler, once for a bus, with whatever is injected; so it is called by many threads at once.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface AuthorizationCheck {

    /**
     * Whether the message may be handled. Asked when the principal is known, and has passed what else the policy states.
     *
     * @param message the message
     * @param principal who is behind it
     * @param metadata what travels with it
     * @return false to have it refused
     * @throws Exception if it can not be told, for which the message is refused; the cause stays with the refusal
     */
    boolean isAllowed(Message message, Principal principal, Metadata metadata) throws Exception;
}

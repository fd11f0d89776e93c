package io.fairlead.authorization;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.Wiring;
import io.fairlead.problem.ForbiddenException;
import io.fairlead.problem.Reason;
import io.fairlead.session.SessionMiddleware;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a session's own handlers from messages that the bus authorizes. Such a handler takes the place of the bus's way, and with it of the decision; whoever
 * opens sessions for others registers this one first:
 *
 * <pre>{@code
 * session.around(Message.class, new SessionAuthorization());
 * }</pre>
 *
 * <p>A command or a query that the bus decides on, and that a handler of the session would get undecided, is refused. All others go on, and are decided by the bus. What the
 * session hears is not kept from it: a listener gets events that are published in its own session. Has no state, and may serve all
 * sessions.
 *
 * @since 0.1.0
 */
public final class SessionAuthorization implements SessionMiddleware<Message> {

    /** The code of the refusal. */
    public static final String CODE = "session-not-authorized";

    /** One for any session. */
    public SessionAuthorization() {}

    @Override
    public @Nullable Object around(Message message, MessageContext context, Next<@Nullable Object> next)
            throws Exception {
        String type = message.getClass().getName();
        // What the context tells is what will run, whatever is registered or closed meanwhile.
        if (context.handler() != null && isDecidedByBus(type, context)) {
            throw new ForbiddenException(Reason.of("This can not be done in a session.")
                    .withCode(CODE)
                    .withNote("a handler of session " + context.metadata().sessionId() + " would get " + type
                            + ", which the bus authorizes"));
        }
        return next.proceed();
    }

    private static boolean isDecidedByBus(String type, MessageContext context) {
        Wiring.Route route = context.bus().wiring().route(type);
        return route != null && route.middleware().contains(AuthorizationMiddleware.class.getName());
    }
}

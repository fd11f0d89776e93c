package io.fairlead.authorization;

import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.policy.Authorize;
import org.jspecify.annotations.Nullable;

/**
 * Whom the application knows, and by which roles. The application implements it, and whatever makes its middleware injects it; it may be a
 * lambda.
 *
 * <p>It is asked about every message with {@link Authorize}, on the thread that is about to handle it, so it should answer from memory; what it keeps, it must bound and
 * let expire, or somebody keeps a role that was taken from him. Called by many threads at once.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Principals {

    /**
     * Who is meant by {@link Metadata#principal()}, which is there, in the {@linkplain Metadata#tenant() tenant} of these metadata.
     *
     * @param metadata of a message. Whoever made them vouches for them: a transport that has checked a token, say
     * @return null if nobody of that name is known; then the message is refused as if nobody had been named
     * @throws Exception if it can not be told, for which the message is refused; the cause stays with the refusal
     */
    @Nullable
    Principal find(Metadata metadata) throws Exception;

    /**
     * Told of every decision, before it takes effect, for who keeps count or records. Does nothing unless overridden.
     *
     * @param verdict what was decided; an event is decided once for each of its handlers
     * @param policy what had to hold
     * @param message the message
     * @param metadata what travels with it
     */
    default void decided(AuthorizationVerdict verdict, Authorize policy, Message message, Metadata metadata) {}
}

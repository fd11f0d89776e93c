package io.fairlead.idempotency;

import io.fairlead.Command;
import io.fairlead.ComponentValues;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.codec.MessageCodecs;
import io.fairlead.policy.Idempotent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@link IdempotencyMiddleware} needs: the store, and what makes bytes of answers. Tells what has become of commands.
 *
 * <p>Safe for use by many threads. Several buses may share one.
 *
 * @since 0.1.0
 */
@Singleton
public final class Idempotency {

    /**
     * Set in the context of a command that was answered with what was kept, for middleware further out: to mark a response as a repeat's,
     * say.
     */
    public static final MessageContext.Key<Boolean> REPLAYED = MessageContext.Key.of("replayed");

    final IdempotencyStore store;
    final MessageCodecs codecs;
    final LeaseRenewal renewal;
    final Counters counters = new Counters();

    /** One for each class of commands with the policy, of which a program has as many as it has. */
    private final Map<Class<?>, Terms> terms = new ConcurrentHashMap<>();

    /**
     * Made by a container, or by the application.
     *
     * @param store where keys and answers are kept
     * @param codecs makes bytes of commands, to tell them from each other, and of answers
     */
    @Inject
    public Idempotency(IdempotencyStore store, MessageCodecs codecs) {
        this.store = Objects.requireNonNull(store, "store");
        this.codecs = Objects.requireNonNull(codecs, "codecs");
        renewal = new LeaseRenewal(store);
    }

    /**
     * What has become of commands until now.
     *
     * @return a copy
     */
    public IdempotencyStatistics statistics() {
        return counters.read();
    }

    /**
     * Begins with a command.
     *
     * @return null if it has no key, and needs none
     */
    <R extends @Nullable Object> @Nullable Attempt<R> attempt(
            Command<R> command, Idempotent policy, ComponentValues components, Metadata metadata) {
        String key = KeyReader.read(components, metadata);
        if (key == null) {
            if (policy.withoutKey() == Idempotent.WithoutKey.REFUSE) {
                counters.refusedWithoutKey.increment();
                throw new MissingKeyException(KeyReader.place(components));
            }
            counters.unprotected.increment();
            return null;
        }
        boolean own = policy.scope() == Idempotent.Scope.PRINCIPAL;
        String name = codecs.nameOf(command);
        Digest fingerprint = new Digest().add(name).add(codecs.encode(command));
        if (!own) {
            fingerprint.add(metadata.principal());
        }
        return new Attempt<>(
                this,
                new IdempotencyKey(name, metadata.tenant(), own ? metadata.principal() : null, key),
                fingerprint.hex(),
                terms.computeIfAbsent(command.getClass(), first -> Terms.of(policy)));
    }
}

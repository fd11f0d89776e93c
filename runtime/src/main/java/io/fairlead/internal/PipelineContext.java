package io.fairlead.internal;

import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.transaction.TransactionSynchronization;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The context of one pipeline, made by pipelines in which somebody reads it. Everything inside is made when asked for. */
public sealed class PipelineContext implements MessageContext permits ListenerContext, LateContext {

    /** Apart, so that nobody loads them who does without. */
    private static final class Keys {

        static final Key<Consumer<? super Metadata.Builder>> PASSED_ON = Key.of("passed on");
    }

    private final GeneratedBus bus;
    private final @Nullable String handler;
    private @Nullable Metadata metadata;
    private @Nullable MessageBus continuation;
    private @Nullable IdentityHashMap<Key<?>, Object> attributes;

    /**
     * A context outside of all pipelines.
     *
     * @param bus the bus
     * @param metadata the sender's metadata, or null to make it when asked for
     */
    public PipelineContext(GeneratedBus bus, @Nullable Metadata metadata) {
        this(bus, metadata, null);
    }

    /**
     * A context.
     *
     * @param bus the bus that runs the pipeline
     * @param metadata the sender's metadata, or null to make it when asked for
     * @param handler the name of the handler that the pipeline leads to
     */
    public PipelineContext(GeneratedBus bus, @Nullable Metadata metadata, @Nullable String handler) {
        this.bus = bus;
        this.metadata = metadata;
        this.handler = handler;
    }

    @Override
    public final Metadata metadata() {
        Metadata known = metadata;
        if (known == null) {
            known = bus.newMetadata();
            metadata = known;
        }
        return known;
    }

    @Override
    public final MessageBus bus() {
        MessageBus known = continuation;
        if (known == null) {
            known = new ContinuingBus(bus.continuing(metadata), this);
            continuation = known;
        }
        return known;
    }

    @Override
    public final Metadata caused() {
        Consumer<? super Metadata.Builder> more = attributes == null ? null : get(Keys.PASSED_ON);
        return more == null ? metadata().caused() : metadata().caused(more);
    }

    @Override
    public final void passOn(Consumer<? super Metadata.Builder> more) {
        Objects.requireNonNull(more, "more");
        Consumer<? super Metadata.Builder> earlier = get(Keys.PASSED_ON);
        set(
                Keys.PASSED_ON,
                earlier == null
                        ? more
                        : builder -> {
                            earlier.accept(builder);
                            more.accept(builder);
                        });
    }

    /** A pipeline that stays on its thread does not leave it. */
    @Override
    public void onLeave(Runnable action) {
        Objects.requireNonNull(action, "action");
    }

    @Override
    public final boolean isInTransaction() {
        TransactionSynchronization transactions = bus.options().transactions();
        return transactions != null && transactions.isActive();
    }

    @Override
    public final void afterCommit(Runnable action) {
        TransactionSynchronization transactions = bus.options().transactions();
        if (transactions != null && transactions.isActive()) {
            transactions.afterCommit(Objects.requireNonNull(action, "action"));
        } else {
            action.run();
        }
    }

    @Override
    public @Nullable String handler() {
        return handler;
    }

    @Override
    @SuppressWarnings("unchecked") // set() put it there under the same key
    public final <T> @Nullable T get(Key<T> key) {
        Objects.requireNonNull(key, "key");
        return attributes == null ? null : (T) attributes.get(key);
    }

    @Override
    public final <T> void set(Key<T> key, T value) {
        if (attributes == null) {
            attributes = new IdentityHashMap<>(4);
        }
        attributes.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
    }
}

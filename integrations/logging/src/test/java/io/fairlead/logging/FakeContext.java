package io.fairlead.logging;

import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import java.util.IdentityHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The context of a pipeline that a test plays itself. Without metadata, nobody may ask for anything but attributes, of which there are none. */
final class FakeContext implements MessageContext {

    private final @Nullable Metadata metadata;
    private final IdentityHashMap<Key<?>, Object> attributes = new IdentityHashMap<>();

    FakeContext(@Nullable Metadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public Metadata metadata() {
        if (metadata == null) {
            throw new AssertionError("nobody asks");
        }
        return metadata;
    }

    @Override
    public MessageBus bus() {
        throw new AssertionError("nobody asks");
    }

    @Override
    public @Nullable String handler() {
        throw new AssertionError("nobody asks");
    }

    @Override
    @SuppressWarnings("unchecked") // set() put it there under the same key
    public <T> @Nullable T get(Key<T> key) {
        return (T) attributes.get(key);
    }

    @Override
    public <T> void set(Key<T> key, T value) {
        if (metadata == null) {
            throw new AssertionError("nobody sets anything");
        }
        attributes.put(key, value);
    }

    @Override
    public void passOn(Consumer<? super Metadata.Builder> more) {
        throw new AssertionError("nobody asks");
    }

    @Override
    public void onLeave(Runnable action) {
        throw new AssertionError("nobody asks");
    }
}

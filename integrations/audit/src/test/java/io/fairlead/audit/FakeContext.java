package io.fairlead.audit;

import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import java.util.function.Consumer;

/** The context of a pipeline that a test plays itself. */
record FakeContext(Metadata metadata, String handler) implements MessageContext {

    @Override
    public MessageBus bus() {
        throw new AssertionError("nobody asks");
    }

    @Override
    public <T> T get(Key<T> key) {
        throw new AssertionError("nobody asks");
    }

    @Override
    public <T> void set(Key<T> key, T value) {
        throw new AssertionError("nobody asks");
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

package io.fairlead.internal;

import io.fairlead.Metadata;

/** The context of one run of a listener. Middleware hands contexts on as they are, so this one tells the core whom to call. */
final class ListenerContext extends PipelineContext {

    private final RegisteredHandler listener;

    ListenerContext(GeneratedBus bus, Metadata metadata, RegisteredHandler listener) {
        super(bus, metadata, listener.name());
        this.listener = listener;
    }

    RegisteredHandler listener() {
        return listener;
    }
}

package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

final class H {
    record X() implements Event {}

    private H() {}

    @EventHandler
    static final class Log {
        @Inject
        Log() {}

        void handle(X event) {}
    }
}

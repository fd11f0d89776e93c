package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(
        order = 10,
        before = Timing.class)
final class Log {

    @Inject
    Log() {}

    void before(Message message) {}

    void onError(Message message, Throwable error) {}
}

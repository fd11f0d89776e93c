package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log<M extends Message> {
    @Inject
    Log() {}

    void before(M message) {}
}

package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    void before(Message message) {}
}

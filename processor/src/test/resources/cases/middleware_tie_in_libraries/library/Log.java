package com.shop.log;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
public final class Log {
    @Inject
    Log() {}

    void before(Message message) {}
}

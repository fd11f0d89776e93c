package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    void before(MessageContext context) {}

    void onFinally() {}
}

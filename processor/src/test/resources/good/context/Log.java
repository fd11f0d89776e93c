package com.shop;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    void onError(Message message, Throwable error, MessageContext context) {
        System.out.println(context.metadata().correlationId() + " failed: " + error);
    }
}

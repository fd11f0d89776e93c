package com.shop;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Announce {
    @Inject
    Announce() {}

    long before(Message message) {
        return System.nanoTime();
    }

    void afterCommit(Message message, Object result, MessageContext context, long startedAt) {}
}

package com.shop;

import io.fairlead.Command;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = Attempts.class, order = 1)
final class AttemptsMiddleware {
    @Inject
    AttemptsMiddleware() {}

    <R> R around(Command<R> command, Next<R> next, Attempts policy, MessageContext context) throws Exception {
        return next.proceed();
    }
}

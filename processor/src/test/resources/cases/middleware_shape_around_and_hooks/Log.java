package com.shop;

import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    void before(Command<?> command) {}

    <R> R around(Command<R> command, Next<R> next) throws Exception {
        return next.proceed();
    }
}

package com.shop;

import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    Object around(Command<?> command, Next<Object> next) throws Exception {
        return next.proceed();
    }
}

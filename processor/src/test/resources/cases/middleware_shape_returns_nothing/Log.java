package com.shop;

import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    void around(Command<?> command, Next<?> next) throws Exception {
        next.proceed();
    }
}

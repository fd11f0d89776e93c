package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    Object around(Command<?> command, Runnable next) {
        next.run();
        return command;
    }
}

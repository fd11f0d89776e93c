package com.desk;

import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 1, after = Log.class)
final class Retry {
    @Inject
    Retry() {}

    <R> R around(Command<R> command, Next<R> next) throws Exception {
        try {
            return next.proceed();
        } catch (IllegalStateException again) {
            return next.proceed();
        }
    }
}

package com.shop;

import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;

@Middleware
final class Retry {
    @jakarta.inject.Inject
    Retry() {}

    <R> R around(Command<R> command, Next<R> next) throws Exception {
        return next.proceed();
    }
}

package com.shop;

import io.fairlead.AsyncNext;
import io.fairlead.Command;
import io.fairlead.annotation.Middleware;

@Middleware
final class Retry {
    @jakarta.inject.Inject
    Retry() {}

    <R> R aroundAsync(Command<R> command, AsyncNext<R> next) throws Exception {
        return next.proceed().toCompletableFuture().get();
    }
}

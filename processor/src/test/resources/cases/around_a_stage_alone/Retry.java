package com.shop;

import io.fairlead.AsyncNext;
import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import java.util.concurrent.CompletionStage;

@Middleware
final class Retry {
    @jakarta.inject.Inject
    Retry() {}

    <R> CompletionStage<R> aroundAsync(Command<R> command, AsyncNext<R> next) {
        return next.proceed();
    }
}

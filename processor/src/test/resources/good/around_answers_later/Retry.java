package com.shop;

import io.fairlead.AsyncNext;
import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;

@Middleware(order = 2)
final class Retry {
    @Inject
    Retry() {}

    <R> R around(Command<R> command, Next<R> next) throws Exception {
        return next.proceed();
    }

    <R> CompletionStage<R> aroundAsync(Command<R> command, AsyncNext<R> next) {
        return next.proceed();
    }
}

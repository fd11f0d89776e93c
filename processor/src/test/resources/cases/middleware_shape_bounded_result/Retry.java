package com.shop;

import io.fairlead.Message;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 1)
final class Retry {
    @Inject
    Retry() {}

    <R extends Number> R around(Message message, Next<R> next) throws Exception {
        return next.proceed();
    }
}

package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    <R extends Number> void after(Message message, R result) {}
}

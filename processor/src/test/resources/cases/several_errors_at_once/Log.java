package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;

@Middleware
final class Log {
    Log() {}

    void before(Message message) {}
}

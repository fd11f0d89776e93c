package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;

@Middleware
abstract class Log {
    abstract void before(Message message);
}

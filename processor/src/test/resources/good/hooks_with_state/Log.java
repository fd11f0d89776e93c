package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.io.IOException;

@Middleware(order = 200)
final class Log {
    @Inject
    Log() {}

    void before(Message message) throws IOException {
        System.out.write(message.toString().getBytes());
    }
}

package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Audit {
    @Inject
    Audit() {}

    void before(Message message) {
        System.out.println(message);
    }
}

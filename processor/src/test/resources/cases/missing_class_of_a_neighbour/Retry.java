package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 1, after = Aduit.class)
final class Retry {
    @Inject
    Retry() {}

    void before(Message message) {}
}

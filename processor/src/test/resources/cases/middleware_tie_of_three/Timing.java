package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 7)
final class Timing {
    @Inject
    Timing() {}

    void before(Message message) {}
}

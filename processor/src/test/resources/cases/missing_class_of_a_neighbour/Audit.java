package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 1)
final class Audit {
    @Inject
    Audit() {}

    void before(Message message) {}
}

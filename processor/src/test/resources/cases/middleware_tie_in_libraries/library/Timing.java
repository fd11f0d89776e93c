package com.shop.log;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
public final class Timing {
    @Inject
    Timing() {}

    void before(Message message) {}
}

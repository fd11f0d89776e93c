package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = Audited.class)
final class Audit {
    @Inject
    Audit() {}

    void before(Message message) {}
}

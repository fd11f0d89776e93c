package com.shop.policy;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 20, on = Audited.class)
public final class Audit {

    @Inject
    Audit() {}

    void after(Command<?> command, Object result) {}
}

package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.List;

@Middleware(on = Guarded.class)
final class Guard {
    @Inject
    Guard() {}

    void before(Command<?> command, Guarded policy, List<Check> checks) {}
}

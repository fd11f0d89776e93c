package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;

@Middleware
final class Announce {
    @jakarta.inject.Inject
    Announce() {}

    void afterCommit(Command<?> command, Integer result) {}
}

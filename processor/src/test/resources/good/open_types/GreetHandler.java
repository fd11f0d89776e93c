package com.shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

final class GreetHandler {
    @Inject
    GreetHandler() {}

    @CommandHandler
    Outcome<String, Greeted> greet(Greet command) {
        return Outcome.of("Hello, " + command.name(), new Greeted(command.name()));
    }

    @EventHandler
    void greeted(Greeted event) {}
}

package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

record Ping(int number) implements Command<Integer> {
    @CommandHandler
    static final class Handler {
        @Inject
        Handler() {}

        int handle(Ping command) {
            return command.number();
        }
    }
}

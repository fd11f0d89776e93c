package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class Catchall {
    @Inject
    Catchall() {}

    Object handle(Command<?> command) {
        return command;
    }
}

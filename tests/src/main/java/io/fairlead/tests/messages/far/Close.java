package io.fairlead.tests.messages.far;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;

/** Has the simple name of another message, and that of a method of the bus. */
public record Close(String what) implements Command<String> {

    @CommandHandler
    static final class Handler {
        String handle(Close command) {
            return "far " + command.what();
        }
    }
}

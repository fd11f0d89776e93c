package io.fairlead.tests.messages;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;

/** Private to its package, beside public ones. */
record Near(String text) implements Command<Near> {

    @CommandHandler
    static final class Handler {
        Near handle(Near command) {
            return new Near("near " + command.text());
        }
    }
}

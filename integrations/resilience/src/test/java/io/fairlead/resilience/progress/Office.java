package io.fairlead.resilience.progress;

import io.fairlead.Command;
import io.fairlead.MessageContext;
import io.fairlead.annotation.CommandHandler;

/** The part of the application that has a command which takes as long as it is told, and one that is done at once. */
interface Office {

    record Import(Work work) implements Command<Integer> {}

    record Stamp() implements Command<String> {}

    /** What the handler does. */
    @FunctionalInterface
    interface Work {
        int run(MessageContext context) throws Exception;
    }

    @CommandHandler
    final class Clerk {
        int handle(Import command, MessageContext context) throws Exception {
            return command.work().run(context);
        }

        String handle(Stamp command) {
            return "stamped";
        }
    }
}

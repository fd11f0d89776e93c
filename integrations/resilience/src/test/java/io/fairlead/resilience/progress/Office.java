package io.fairlead.resilience.progress;

import io.fairlead.Command;
import io.fairlead.MessageContext;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;

/** An application with a command that takes as long as it is told, and one that is done at once. */
@GenerateBus
interface Office {

    record Import(Work work) implements Command<Integer> {}

    record Stamp() implements Command<String> {}

    /** What the handler does, and reports. */
    @FunctionalInterface
    interface Work {
        int run(ProgressReporter reporter, MessageContext context) throws Exception;
    }

    @CommandHandler
    final class Clerk {
        private final ProgressReporter reporter;

        Clerk(ProgressReporter reporter) {
            this.reporter = reporter;
        }

        int handle(Import command, MessageContext context) throws Exception {
            return command.work().run(reporter, context);
        }

        String handle(Stamp command) {
            return "stamped";
        }
    }
}

package io.fairlead.benchmarks.app;

import io.fairlead.Command;
import io.fairlead.MessageContext;
import io.fairlead.annotation.CommandHandler;

/** A command whose handler asks for the context. */
public record Traced(int amount, boolean identify) implements Command<Receipt> {

    /** Reads the context, and on demand the message id, which has to be made then. */
    @CommandHandler
    public static final class Handler extends Work {

        private Object last = this;

        public Receipt handle(Traced command, MessageContext context) {
            last = command.identify() ? context.metadata().messageId() : context;
            return work(command.amount());
        }

        public Object last() {
            return last;
        }
    }
}

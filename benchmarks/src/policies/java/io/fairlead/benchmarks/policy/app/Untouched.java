package io.fairlead.benchmarks.policy.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Work;

/** A command without policies. */
public record Untouched(int amount) implements Command<Receipt> {

    /** Its handler. */
    @CommandHandler
    public static final class Handler extends Work {
        public Receipt handle(Untouched command) {
            return work(command.amount());
        }
    }
}

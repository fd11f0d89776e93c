package io.fairlead.benchmarks.policy.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.policy.Timeout;

/** A command with a time limit. */
@Timeout("5s")
public record Hurried(int amount) implements Command<Receipt> {

    /** Its handler. */
    @CommandHandler
    public static final class Handler extends Work {
        public Receipt handle(Hurried command) {
            return work(command.amount());
        }
    }
}

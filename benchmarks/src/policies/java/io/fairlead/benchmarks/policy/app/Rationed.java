package io.fairlead.benchmarks.policy.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.policy.RateLimit;

/** A command that may come often enough never to be refused here. */
@RateLimit(permits = 100_000, per = "1ms")
public record Rationed(int amount) implements Command<Receipt> {

    /** Its handler. */
    @CommandHandler
    public static final class Handler extends Work {
        public Receipt handle(Rationed command) {
            return work(command.amount());
        }
    }
}

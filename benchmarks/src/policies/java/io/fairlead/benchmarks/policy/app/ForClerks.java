package io.fairlead.benchmarks.policy.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.policy.Authorize;

/** A command that only clerks may send. */
@Authorize(roles = Clerks.ROLE)
public record ForClerks(int amount) implements Command<Receipt> {

    /** Its handler. */
    @CommandHandler
    public static final class Handler extends Work {
        public Receipt handle(ForClerks command) {
            return work(command.amount());
        }
    }
}

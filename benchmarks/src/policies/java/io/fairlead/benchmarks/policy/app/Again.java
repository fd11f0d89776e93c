package io.fairlead.benchmarks.policy.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.MessageName;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.policy.Idempotent;

/** A command that is repeated. */
@Idempotent(key = "number")
@MessageName("again")
public record Again(String number, int amount) implements Command<Receipt> {

    /** Its handler. */
    @CommandHandler
    public static final class Handler extends Work {
        public Receipt handle(Again command) {
            return work(command.amount());
        }
    }
}

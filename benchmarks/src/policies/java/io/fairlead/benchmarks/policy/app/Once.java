package io.fairlead.benchmarks.policy.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.MessageName;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.policy.Idempotent;

/** A command that comes with a new key each time. */
@Idempotent(key = "number")
@MessageName("once")
public record Once(String number, int amount) implements Command<Receipt> {

    /** Its handler. */
    @CommandHandler
    public static final class Handler extends Work {
        public Receipt handle(Once command) {
            return work(command.amount());
        }
    }
}

package io.fairlead.benchmarks.policy.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.policy.Bulkhead;
import io.fairlead.policy.CircuitBreaker;
import io.fairlead.policy.Retry;

/** A command with three policies of resilience. */
@Retry
@CircuitBreaker
@Bulkhead(25)
public record Chained(int amount) implements Command<Receipt> {

    /** Its handler. */
    @CommandHandler
    public static final class Handler extends Work {
        public Receipt handle(Chained command) {
            return work(command.amount());
        }
    }
}

package io.fairlead.benchmarks.policy.app;

import io.fairlead.benchmarks.app.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line about every command, where somebody wants it. */
public final class LoggingByHand {

    private final Logger logger = LoggerFactory.getLogger(Untouched.class);
    private final Untouched.Handler handler = new Untouched.Handler();

    public Receipt send(Untouched command) {
        long startedAt = logger.isErrorEnabled() ? System.nanoTime() : 0;
        Receipt receipt;
        try {
            receipt = handler.handle(command);
        } catch (RuntimeException error) {
            logger.error("{} failed", command.getClass(), error);
            throw error;
        }
        if (startedAt != 0) {
            logger.info("{} took {} ns", command.getClass(), System.nanoTime() - startedAt);
        }
        return receipt;
    }
}

package io.fairlead.statistics;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times every command, every query and every run of an event's handler, all other middleware included. A root that
 * sees this artifact has it woven in; where the artifact is absent, nothing is generated.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = StatisticsMiddleware.ORDER)
public final class StatisticsMiddleware {

    /** The place in the pipeline; middleware of lower order encloses the measurement. */
    public static final int ORDER = -1_000_000_000;

    private final Statistics statistics;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param statistics what to record into; several buses may share one
     */
    @Inject
    public StatisticsMiddleware(Statistics statistics) {
        this.statistics = Objects.requireNonNull(statistics, "statistics");
    }

    long before(Message message, MessageContext context) {
        statistics.toBegin(message, context.handler()).begin();
        return System.nanoTime();
    }

    void after(Message message, @Nullable Object result, MessageContext context, long startedAt) {
        statistics.begun(message, context.handler()).succeed(System.nanoTime() - startedAt);
    }

    void onError(Message message, Throwable error, MessageContext context, long startedAt) {
        statistics.begun(message, context.handler()).fail(System.nanoTime() - startedAt);
    }
}

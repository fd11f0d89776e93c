package io.fairlead.micrometer;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times every command, all middleware of higher order included. A root that sees this artifact has it woven in; where the
 * artifact is absent, nothing is generated. It asks for no context, which a pipeline would otherwise have to make.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = CommandMetrics.ORDER)
public final class CommandMetrics {

    /** The place in the pipeline; middleware of lower order encloses the measurement. */
    public static final int ORDER = -1_010_000_000;

    private final FairleadMetrics metrics;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param metrics what to record into; several buses may share one
     */
    @Inject
    public CommandMetrics(FairleadMetrics metrics) {
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    long before(Command<?> command) {
        metrics.ofCommand(command).begin();
        return metrics.now();
    }

    void after(Command<?> command, @Nullable Object result, long startedAt) {
        metrics.ofCommand(command).succeed(metrics.now() - startedAt);
    }

    void onError(Command<?> command, Throwable error, long startedAt) {
        metrics.ofCommand(command).fail(error, metrics.now() - startedAt);
    }
}

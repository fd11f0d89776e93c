package io.fairlead.micrometer;

import io.fairlead.Query;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times every query, as {@link CommandMetrics} does commands. Of a query that is answered by a stream it is the making of the
 * stream that is timed, not the reading.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = QueryMetrics.ORDER)
public final class QueryMetrics {

    /** The place in the pipeline; middleware of lower order encloses the measurement. */
    public static final int ORDER = CommandMetrics.ORDER;

    private final FairleadMetrics metrics;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param metrics what to record into; several buses may share one
     */
    @Inject
    public QueryMetrics(FairleadMetrics metrics) {
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    long before(Query<?> query) {
        metrics.ofQuery(query).begin();
        return metrics.now();
    }

    void after(Query<?> query, @Nullable Object result, long startedAt) {
        metrics.ofQuery(query).succeed(metrics.now() - startedAt);
    }

    void onError(Query<?> query, Throwable error, long startedAt) {
        metrics.ofQuery(query).fail(error, metrics.now() - startedAt);
    }
}

package io.fairlead.benchmarks.policy.app;

import io.fairlead.Query;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.policy.Cached;

/** A query whose answers are kept. */
@Cached(ttl = "1h")
public record Remembered(int amount) implements Query<Receipt> {

    /** Its handler. */
    @QueryHandler
    public static final class Handler extends Work {
        public Receipt handle(Remembered query) {
            return work(query.amount());
        }
    }
}

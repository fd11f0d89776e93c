package io.fairlead.benchmarks.app;

import io.fairlead.annotation.Middleware;

/** Carries a number from before to after. */
@Middleware(order = 201)
public final class FilterTwo {

    private long entered;
    private long left;

    public long before(Filtered event) {
        return entered++;
    }

    public void after(Filtered event, Object result, long number) {
        left += number;
    }

    /** For whoever wants to see that it ran. */
    public long left() {
        return left;
    }
}

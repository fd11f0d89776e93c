package io.fairlead.benchmarks.app;

import io.fairlead.annotation.Middleware;

/** Carries a number from before to after. */
@Middleware(order = 100)
public final class HookOne {

    private long entered;
    private long left;

    public long before(Hooked command) {
        return entered++;
    }

    public void after(Hooked command, Object result, long number) {
        left += number;
    }

    /** For whoever wants to see that it ran. */
    public long left() {
        return left;
    }
}

package io.fairlead.benchmarks.app;

import io.fairlead.Next;
import io.fairlead.annotation.Middleware;

/** Does around the rest what a hook does before and after it. */
@Middleware(order = 30)
public final class AroundThree {

    private long entered;
    private long left;

    public Receipt around(Chained command, Next<Receipt> next) throws Exception {
        long number = entered++;
        Receipt receipt = next.proceed();
        left += number;
        return receipt;
    }

    /** For whoever wants to see that it ran. */
    public long left() {
        return left;
    }
}

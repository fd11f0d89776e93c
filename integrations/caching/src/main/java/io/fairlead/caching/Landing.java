package io.fairlead.caching;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a flight: one of the two.
 *
 * @param answer the answer; null if there is none
 * @param error why there is none
 */
record Landing(@Nullable CachedAnswer answer, @Nullable Throwable error) {

    /** Whether it became of the leader, and need not become of those who waited for his answer. */
    boolean isOwnAffair() {
        return error instanceof InterruptedException || error instanceof CancellationException;
    }
}

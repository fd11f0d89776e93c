package io.fairlead.event;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A token bucket that gets so many tokens a second and holds no more than that. It is kept as one number, the moment at
 * which it would be full again: the generic cell rate algorithm in its form of virtual scheduling (ITU-T I.371, annex A). Safe for use by many
 * threads, which take no lock.
 */
final class TokenBucket {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** With more, nanoseconds would be too coarse. */
    private static final int MOST = 1_000_000;

    private final LongSupplier nanoTime;
    private final long perToken;
    private final AtomicLong full;

    TokenBucket(int tokens, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        perToken = SECOND / checked(tokens);
        full = new AtomicLong(nanoTime.getAsLong());
    }

    static int checked(int tokens) {
        if (tokens < 1 || tokens > MOST) {
            throw new IllegalArgumentException(
                    "there must be from 1 to " + MOST + " events a second, but is " + tokens);
        }
        return tokens;
    }

    /** Takes a token, if there is one. */
    boolean take() {
        while (true) {
            long now = nanoTime.getAsLong();
            long before = full.get();
            long missing = Math.max(before - now, 0); // the clock may pass the ends of its range
            if (missing > SECOND - perToken) {
                return false;
            }
            if (full.compareAndSet(before, now + missing + perToken)) {
                return true;
            }
        }
    }
}

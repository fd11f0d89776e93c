package io.fairlead.resilience;

import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.policy.Durations;
import io.fairlead.policy.RateLimit;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sliding window for each principal or tenant, or one for all.
 *
 * <p>Bounded: where there is no room for another key, that which nobody asked for the longest makes room if its window is empty. If it is not,
 * forgetting it would give its permits anew; then all keys that are new share one window, until there is room again, and are counted.
 */
final class Limiter {

    private static final String EVERYBODY = "";

    private final String name;
    private final int permits;
    private final Duration period;
    private final RateLimit.Scope scope;
    private final int capacity;
    private final ResilienceTimer timer;

    // Guarded by this, as is the order of times:
    private final Map<String, SlidingWindow> windows = new LinkedHashMap<>(16, 0.75f, true);
    private final SlidingWindow overflow;
    private long granted;
    private long refused;
    private long overflowed;

    Limiter(String name, RateLimit policy, int capacity, ResilienceTimer timer) {
        this.name = name;
        permits = policy.permits();
        period = Durations.parse(policy.per());
        scope = policy.scope();
        this.capacity = capacity;
        this.timer = timer;
        overflow = window();
    }

    private SlidingWindow window() {
        return new SlidingWindow(permits, period.toNanos());
    }

    /** Takes a permit, or refuses. */
    void take(MessageContext context) {
        long wait = take(keyOf(context));
        if (wait > 0) {
            throw new RateLimitExceededException(name, permits, period, Duration.ofNanos(wait));
        }
    }

    private String keyOf(MessageContext context) {
        String key = switch (scope) {
            case MESSAGE -> null;
            case PRINCIPAL -> ofTenant(context.metadata());
            case TENANT -> context.metadata().tenant();
        };
        return key == null ? EVERYBODY : key;
    }

    /** Names of principals are those of one tenant. The length keeps two names apart from two others that read the same together. */
    private static @Nullable String ofTenant(Metadata metadata) {
        String principal = metadata.principal();
        String tenant = metadata.tenant();
        return principal == null || tenant == null ? principal : tenant.length() + ":" + tenant + principal;
    }

    private synchronized long take(String key) {
        long now = timer.nanoTime();
        SlidingWindow window = windows.get(key);
        if (window == null) {
            window = add(key, now);
        }
        long wait = window.take(now);
        if (wait > 0) {
            refused++;
        } else {
            granted++;
        }
        return wait;
    }

    private SlidingWindow add(String key, long now) {
        if (windows.size() >= capacity && !forgetEldest(now)) {
            overflowed++;
            return overflow;
        }
        SlidingWindow window = window();
        windows.put(key, window);
        return window;
    }

    private boolean forgetEldest(long now) {
        Iterator<SlidingWindow> byAge = windows.values().iterator();
        boolean free = byAge.next().isEmpty(now);
        if (free) {
            byAge.remove();
        }
        return free;
    }

    synchronized RateLimitStatus status() {
        return new RateLimitStatus(name, permits, period, windows.size(), granted, refused, overflowed);
    }
}

package io.fairlead.health;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Looks for threads that wait for each other's locks, and so for ever. Nothing but a restart mends that: a check for
 * {@linkplain HealthChecks.Builder#addLiveness liveness}. Locks are seen that the virtual machine knows the owners of: monitors, and {@code
 * ReentrantLock} and its kin.
 *
 * <p>Safe for use by many threads. A look takes time in proportion to the number of threads, and holds them up meanwhile.
 *
 * @since 0.1.0
 */
public final class DeadlockHealthCheck implements HealthCheck {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** A check of this process. */
    public DeadlockHealthCheck() {}

    @Override
    public Health check() {
        long[] deadlocked = threads.findDeadlockedThreads();
        return deadlocked == null
                ? Health.up()
                : Health.down("threads wait for each other's locks").with("threads", deadlocked.length);
    }
}

package io.fairlead.idempotency;

import io.fairlead.idempotency.Claim.Owned;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Renews leases while handlers run, each when a third of it is over, so that two attempts may fail. One thread does it for all, which is there while
 * there are leases and some seconds longer. A store that is too slow for that loses leases, which costs no answer that another has taken over: see {@link
 * Claim.Owned#token()}.
 */
final class LeaseRenewal {

    private static final long IDLE_SECONDS = 5;

    private final IdempotencyStore store;
    private final ScheduledThreadPoolExecutor executor;

    LeaseRenewal(IdempotencyStore store) {
        this.store = store;
        executor = new ScheduledThreadPoolExecutor(1, LeaseRenewal::thread);
        executor.setRemoveOnCancelPolicy(true);
        executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true); // its last thread stays while there is something to come
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fairlead-idempotency-leases");
        thread.setDaemon(true);
        return thread;
    }

    /** Renews until it is cancelled, or the key is lost. */
    Future<?> begin(Owned owned, Duration lease) {
        long third = Math.max(1, lease.toNanos() / 3);
        return executor.scheduleWithFixedDelay(
                () -> {
                    if (!renew(owned, lease)) {
                        throw new Lost(); // which ends the repetition
                    }
                },
                third,
                third,
                TimeUnit.NANOSECONDS);
    }

    private boolean renew(Owned owned, Duration lease) {
        try {
            return store.renew(owned, lease);
        } catch (RuntimeException failure) {
            System.getLogger(LeaseRenewal.class.getPackageName())
                    .log(
                            Level.WARNING,
                            "could not renew the lease of {0}: {1}",
                            owned.key(),
                            failure.getClass().getName()); // its text may hold the key as it is
            return true;
        }
    }

    /** Nobody asks the future what became of it. */
    private static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }
}

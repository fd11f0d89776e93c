package io.fairlead.health;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A check that has been asked. It is over when the check has answered, and not when everybody has ceased to wait: until then nobody asks again.
 *
 * <p>What a check throws is told by its class alone. Its text may name hosts and users, and the report may be read by anybody.
 */
final class ProbeRun {

    private final HealthCheck check;
    private final CompletableFuture<Health> answer = new CompletableFuture<>();
    private final long begunAt = System.nanoTime();
    private @Nullable Thread thread; // that which runs the check; guarded by this
    private boolean givenUp; // somebody's time limit has passed; guarded by this
    private boolean interrupted; // by us; guarded by this

    ProbeRun(HealthCheck check) {
        this.check = check;
    }

    boolean isDone() {
        return answer.isDone();
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    void start(Executor executor) {
        try {
            executor.execute(this::run);
        } catch (Throwable refusal) {
            answer.complete(Health.down("it could not be asked: " + nameOf(refusal)));
        }
    }

    private void run() {
        if (begins()) {
            answer.complete(asked());
        } else {
            answer.complete(Health.down("its turn came too late"));
        }
    }

    private synchronized boolean begins() {
        if (givenUp) {
            return false;
        }
        thread = Thread.currentThread();
        return true;
    }

    private Health asked() {
        Health health;
        try {
            health = Objects.requireNonNull(check.check(), "the answer");
        } catch (Throwable failure) {
            health = Health.down("it failed with " + nameOf(failure));
        }
        synchronized (this) {
            thread = null;
            if (interrupted) {
                Thread.interrupted(); // it was meant for the check, and not for what the thread does next
            }
        }
        return health;
    }

    private static String nameOf(Throwable failure) {
        return failure.getClass().getName();
    }

    /** The answer, or what is to be said of there being none at that time after the run began. */
    Health await(Duration limit) {
        try {
            long left = limit.toNanos() - (System.nanoTime() - begunAt);
            return answer.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            giveUp();
            return Health.down("it gives no answer")
                    .with("limitMillis", limit.toMillis())
                    .with("waitedMillis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begunAt));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Health.down("whoever asked was interrupted");
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private synchronized void giveUp() {
        givenUp = true;
        Thread runner = thread;
        if (runner != null) {
            interrupted = true;
            runner.interrupt();
        }
    }
}

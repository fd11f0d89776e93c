package io.fairlead.health;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A check under its name, of which at most one run is under way. */
final class Probe {

    private final String name;
    private final HealthCheck check;
    private final Duration limit;
    private final HealthStatus gravest;
    private final boolean liveness;
    private @Nullable ProbeRun latest; // guarded by this

    Probe(String name, HealthCheck check, Duration limit, HealthStatus gravest, boolean liveness) {
        this.name = Objects.requireNonNull(name, "name");
        this.check = Objects.requireNonNull(check, "check");
        this.limit = limit;
        this.gravest = gravest;
        this.liveness = liveness;
    }

    String name() {
        return name;
    }

    Duration limit() {
        return limit;
    }

    boolean tellsLiveness() {
        return liveness;
    }

    /** What the component's status means to the application. */
    HealthStatus weighed(HealthStatus status) {
        return status.compareTo(gravest) <= 0 ? status : gravest;
    }

    /** Asks the component, unless somebody else is waiting for its answer already. */
    ProbeRun begin(Executor executor) {
        ProbeRun begun = new ProbeRun(check);
        synchronized (this) {
            ProbeRun earlier = latest;
            if (earlier != null && !earlier.isDone()) {
                return earlier;
            }
            latest = begun;
        }
        begun.start(executor); // not with the lock held, since an executor may run it here
        return begun;
    }
}

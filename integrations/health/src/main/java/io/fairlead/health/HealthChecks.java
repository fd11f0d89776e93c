package io.fairlead.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks all components how they are, side by side, and makes one report of their answers. Never throws, and never waits longer than
 * the longest time limit: a check that throws, answers null or does not answer in time counts as {@link HealthStatus#DOWN}.
 *
 * <p>There are two questions, and an orchestrator asks both:
 *
 * <ul>
 *   <li><b>Readiness</b>, {@link #report()}: may requests come? Every component counts. A DOWN takes the process out of the load balancer, and
 *       an UP brings it back.
 *   <li><b>Liveness</b>, {@link #liveness()}: must the process be restarted? Only those count that were {@linkplain Builder#addLiveness added for it}: what
 *       nothing but a restart mends, such as a deadlock. A database that is away is no such thing; restarting whatever depends on it
 *       would make an outage worse.
 * </ul>
 *
 * <p>Bounded: at most one run of each check is under way. Whoever asks meanwhile waits for the same answer, so that a crowd of probes is no crowd
 * of queries; and a check that hangs costs one thread, however often it is asked. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class HealthChecks {

    private final List<Probe> probes;
    private final List<Probe> liveness;
    private final Executor executor;

    private HealthChecks(Builder builder) {
        probes = List.copyOf(builder.probes.values());
        liveness = probes.stream().filter(Probe::tellsLiveness).toList();
        Executor given = builder.executor;
        executor = given != null ? given : threads();
    }

    /** A thread for each check that runs, gone ten seconds after its last. */
    private static Executor threads() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "fairlead-health");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * A builder without checks.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How all components are: whether requests may come.
     *
     * @return the report, after the longest time limit at the latest
     */
    public HealthReport report() {
        return ask(probes);
    }

    /**
     * How those components are that nothing but a restart mends.
     *
     * @return the report, after the longest time limit at the latest; {@link HealthStatus#UP} if there are none
     */
    public HealthReport liveness() {
        return ask(liveness);
    }

    private HealthReport ask(List<Probe> asked) {
        List<ProbeRun> runs = new ArrayList<>();
        asked.forEach(probe -> runs.add(probe.begin(executor)));
        Map<String, Health> components = new LinkedHashMap<>();
        HealthStatus worst = HealthStatus.UP;
        for (int i = 0; i < runs.size(); i++) {
            Probe probe = asked.get(i);
            Health health = runs.get(i).await(probe.limit());
            components.put(probe.name(), health);
            worst = worst.worst(probe.weighed(health.status()));
        }
        return new HealthReport(worst, components);
    }

    /**
     * Builds {@link HealthChecks}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private static final Duration LONGEST = Duration.ofHours(1);

        private final Map<String, Probe> probes = new LinkedHashMap<>();
        private Duration timeLimit = Duration.ofSeconds(2);
        private @Nullable Executor executor;

        private Builder() {}

        /**
         * Sets how long the checks may take that are added from now on.
         *
         * @param value longer than zero, at most an hour; two seconds unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder timeLimit(Duration value) {
            if (value.isNegative() || value.isZero() || value.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "timeLimit must be longer than zero and at most " + LONGEST + ", but is " + value);
            }
            timeLimit = value;
            return this;
        }

        /**
         * Sets where the checks run. It must run as many side by side as there are checks: one that waits for its turn uses up its
         * time. What it refuses counts as {@link HealthStatus#DOWN}.
         *
         * @param value the executor; daemon threads of our own unless set
         * @return this builder
         */
        public Builder executor(Executor value) {
            executor = Objects.requireNonNull(value, "executor");
            return this;
        }

        /**
         * Adds a component that the application can not do without.
         *
         * @param name what it is called in the report
         * @param check tells how it is
         * @return this builder
         * @throws IllegalArgumentException if there is one of that name
         */
        public Builder add(String name, HealthCheck check) {
            return add(new Probe(name, check, timeLimit, HealthStatus.DOWN, false));
        }

        /**
         * Adds a component that the application can do without. The report says how it is; the application is
         * {@link HealthStatus#DEGRADED} at worst for it.
         *
         * @param name what it is called in the report
         * @param check tells how it is
         * @return this builder
         * @throws IllegalArgumentException if there is one of that name
         */
        public Builder addOptional(String name, HealthCheck check) {
            return add(new Probe(name, check, timeLimit, HealthStatus.DEGRADED, false));
        }

        /**
         * Adds a component that nothing but a restart of the process mends, once it is {@link HealthStatus#DOWN}. It counts for
         * {@linkplain HealthChecks#liveness() liveness} and readiness alike.
         *
         * @param name what it is called in the report
         * @param check tells how it is; it should ask nothing outside the process
         * @return this builder
         * @throws IllegalArgumentException if there is one of that name
         */
        public Builder addLiveness(String name, HealthCheck check) {
            return add(new Probe(name, check, timeLimit, HealthStatus.DOWN, true));
        }

        private Builder add(Probe probe) {
            if (probes.putIfAbsent(probe.name(), probe) != null) {
                throw new IllegalArgumentException("there is a check called '" + probe.name() + "' already");
            }
            return this;
        }

        /**
         * Builds the checks.
         *
         * @return new checks, of which none has run
         */
        public HealthChecks build() {
            return new HealthChecks(this);
        }
    }
}

package io.fairlead.benchmarks.policy;

import io.fairlead.Metadata;
import io.fairlead.authorization.AuthorizationMiddleware;
import io.fairlead.benchmarks.WorkChoice;
import io.fairlead.benchmarks.app.BenchBus;
import io.fairlead.benchmarks.policy.app.BesideBus;
import io.fairlead.benchmarks.policy.app.BytesByHand;
import io.fairlead.benchmarks.policy.app.CacheByHand;
import io.fairlead.benchmarks.policy.app.Clerks;
import io.fairlead.benchmarks.policy.app.KeysByHand;
import io.fairlead.benchmarks.policy.app.LoggedBus;
import io.fairlead.benchmarks.policy.app.LoggingByHand;
import io.fairlead.benchmarks.policy.app.PolicedBus;
import io.fairlead.benchmarks.policy.app.PolicedBusCodecs;
import io.fairlead.benchmarks.policy.app.ResilienceByHand;
import io.fairlead.benchmarks.policy.app.RolesByHand;
import io.fairlead.benchmarks.policy.app.TimeLimitByHand;
import io.fairlead.caching.Caching;
import io.fairlead.caching.QueryCaches;
import io.fairlead.idempotency.Idempotency;
import io.fairlead.idempotency.IdempotencyMiddleware;
import io.fairlead.idempotency.MemoryIdempotencyStore;
import io.fairlead.logging.Logging;
import io.fairlead.logging.LoggingMiddleware;
import io.fairlead.logging.MdcMiddleware;
import io.fairlead.logging.PayloadMiddleware;
import io.fairlead.logging.SlowAfterMiddleware;
import io.fairlead.resilience.BulkheadMiddleware;
import io.fairlead.resilience.CircuitBreakerMiddleware;
import io.fairlead.resilience.RateLimitMiddleware;
import io.fairlead.resilience.Resilience;
import io.fairlead.resilience.RetryMiddleware;
import io.fairlead.resilience.TimeoutMiddleware;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What messages are sent through: three buses, and code by hand. */
public final class PolicyBuses {

    /** More than come in an iteration. */
    private static final int KEYS = 4_000_000;

    private final Clerks clerks = new Clerks();
    private final AuthorizationMiddleware authorization = new AuthorizationMiddleware(clerks);
    private final Caching caching = new Caching(new QueryCaches());
    private final IdempotencyMiddleware idempotency =
            new IdempotencyMiddleware(new Idempotency(new MemoryIdempotencyStore(KEYS), new PolicedBusCodecs()));
    private final Resilience resilience = new Resilience();

    private PolicyBuses() {}

    static PolicedBus policed() {
        PolicyBuses parts = new PolicyBuses();
        return PolicedBus.builder()
                .authorizationMiddleware(parts.authorization)
                .caching(parts.caching)
                .idempotencyMiddleware(parts.idempotency)
                .retryMiddleware(new RetryMiddleware(parts.resilience))
                .circuitBreakerMiddleware(new CircuitBreakerMiddleware(parts.resilience))
                .timeoutMiddleware(new TimeoutMiddleware(parts.resilience))
                .bulkheadMiddleware(new BulkheadMiddleware(parts.resilience))
                .rateLimitMiddleware(new RateLimitMiddleware(parts.resilience))
                .build();
    }

    static BesideBus beside() {
        PolicyBuses parts = new PolicyBuses();
        return BesideBus.builder()
                .authorizationMiddleware(parts.authorization)
                .caching(parts.caching)
                .idempotencyMiddleware(parts.idempotency)
                .retryMiddleware(new RetryMiddleware(parts.resilience))
                .circuitBreakerMiddleware(new CircuitBreakerMiddleware(parts.resilience))
                .timeoutMiddleware(new TimeoutMiddleware(parts.resilience))
                .bulkheadMiddleware(new BulkheadMiddleware(parts.resilience))
                .rateLimitMiddleware(new RateLimitMiddleware(parts.resilience))
                .build();
    }

    static LoggedBus logged(Logging logging) {
        PolicyBuses parts = new PolicyBuses();
        return LoggedBus.builder()
                .loggingMiddleware(new LoggingMiddleware(logging))
                .mdcMiddleware(new MdcMiddleware(logging))
                .payloadMiddleware(new PayloadMiddleware(logging))
                .slowAfterMiddleware(new SlowAfterMiddleware(logging))
                .authorizationMiddleware(parts.authorization)
                .caching(parts.caching)
                .idempotencyMiddleware(parts.idempotency)
                .retryMiddleware(new RetryMiddleware(parts.resilience))
                .circuitBreakerMiddleware(new CircuitBreakerMiddleware(parts.resilience))
                .timeoutMiddleware(new TimeoutMiddleware(parts.resilience))
                .bulkheadMiddleware(new BulkheadMiddleware(parts.resilience))
                .rateLimitMiddleware(new RateLimitMiddleware(parts.resilience))
                .build();
    }

    /** No bus. */
    @State(Scope.Benchmark)
    public static class ByHand {
        ResilienceByHand resilience;
        TimeLimitByHand timeLimit;
        CacheByHand cache;
        KeysByHand keys;
        BytesByHand bytes;
        RolesByHand roles;
        LoggingByHand logging;

        @Setup
        public void make(WorkChoice first) {
            resilience = new ResilienceByHand();
            timeLimit = new TimeLimitByHand();
            cache = new CacheByHand();
            keys = new KeysByHand();
            bytes = new BytesByHand();
            roles = new RolesByHand(new Clerks());
            logging = new LoggingByHand();
        }

        @TearDown
        public void close() {
            timeLimit.close();
        }
    }

    /** The generated bus. */
    @State(Scope.Benchmark)
    public static class Policed {
        PolicedBus bus;

        @Setup
        public void build(WorkChoice first) {
            bus = policed();
        }
    }

    /** No bus, and no keys either at the beginning of an iteration. */
    @State(Scope.Benchmark)
    public static class EmptyByHand {
        KeysByHand keys;
        BytesByHand bytes;

        @Setup(Level.Iteration)
        public void make(WorkChoice first) {
            keys = new KeysByHand();
            bytes = new BytesByHand();
        }
    }

    /** The generated bus, with an empty store at the beginning of an iteration. */
    @State(Scope.Benchmark)
    public static class EmptyPoliced {
        PolicedBus bus;

        @Setup(Level.Iteration)
        public void build(WorkChoice first) {
            bus = policed();
        }
    }

    /** The bus that also logs, where no logger is on. */
    @State(Scope.Benchmark)
    public static class Logged {
        LoggedBus bus;

        @Setup
        public void build(WorkChoice first) {
            bus = logged(Logging.builder().withoutMdc().build());
        }
    }

    /** The same as logging is unless somebody says otherwise: threads' diagnostic contexts tell what is handled. */
    @State(Scope.Benchmark)
    public static class Tagged {
        LoggedBus bus;

        @Setup
        public void build(WorkChoice first) {
            bus = logged(new Logging());
        }
    }

    /** The bus of the application without policies, and the one that has both. */
    @State(Scope.Benchmark)
    public static class Both {
        BenchBus without;
        BesideBus with;

        @Setup
        public void build(WorkChoice first) {
            without = BenchBus.builder().build();
            with = beside();
        }
    }

    /** What commands of clerks travel with. */
    @State(Scope.Thread)
    public static class Senders {
        private final Metadata[] metadata = new Clerks().metadata();
        private int cursor;

        Metadata next() {
            return metadata[cursor++ & (metadata.length - 1)];
        }
    }
}

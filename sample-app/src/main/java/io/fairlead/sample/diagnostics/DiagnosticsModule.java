package io.fairlead.sample.diagnostics;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import io.fairlead.BusOptions;
import io.fairlead.audit.AuditLog;
import io.fairlead.audit.Auditing;
import io.fairlead.audit.Slf4jAuditLog;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Redelivery;
import io.fairlead.health.BusHealthCheck;
import io.fairlead.health.DeadlockHealthCheck;
import io.fairlead.health.HealthChecks;
import io.fairlead.logging.Logging;
import io.fairlead.logging.Slf4jFailureSink;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.resilience.CircuitBreakerHealthCheck;
import io.fairlead.resilience.Resilience;
import io.fairlead.sample.NorthwindBus;
import io.fairlead.sample.storage.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Sets the options of the bus, and says where is told what it does, and who is asked how the service is. */
@Module
public interface DiagnosticsModule {

    /**
     * The options of the bus.
     *
     * @param clock where the timestamps of messages come from
     * @param logging what logs
     * @return options that try queued handlers three times, and send failures to the log
     */
    @Provides
    @Singleton
    static BusOptions options(Clock clock, Logging logging) {
        return BusOptions.builder()
                .clock(clock)
                .eventQueue(
                        EventQueueOptions.builder().redelivery(Redelivery.of(3)).build())
                .failureSink(new Slf4jFailureSink(logging))
                .build();
    }

    /**
     * What is logged of messages.
     *
     * @param mapper tells refusals from faults
     * @return a line for each, without what it holds
     */
    @Provides
    @Singleton
    static Logging logging(ProblemMapper mapper) {
        return Logging.builder().problems(mapper).build();
    }

    /**
     * Who did what.
     *
     * @param log where it is written
     * @param mapper tells refusals from faults
     * @param clock when it was
     * @return what writes it
     */
    @Provides
    @Singleton
    static Auditing auditing(AuditLog log, ProblemMapper mapper, Clock clock) {
        return Auditing.builder(log).problems(mapper).clock(clock).build();
    }

    /**
     * Where it is written who did what.
     *
     * @return the log
     */
    @Provides
    @Singleton
    static AuditLog auditLog() {
        return new Slf4jAuditLog();
    }

    /**
     * What is counted.
     *
     * @return a registry that Prometheus can read
     */
    @Provides
    @Singleton
    static PrometheusMeterRegistry registry() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    /**
     * What is counted.
     *
     * @param registry that Prometheus can read
     * @return the same
     */
    @Binds
    MeterRegistry meters(PrometheusMeterRegistry registry);

    /**
     * Where spans go.
     *
     * @return what the process was started with, such as an agent; nowhere without one
     */
    @Provides
    @Singleton
    static OpenTelemetry telemetry() {
        return GlobalOpenTelemetry.get();
    }

    /**
     * Who is asked how the service is.
     *
     * @param bus the bus
     * @param options the options of the bus
     * @param database the database, without which no message is handled
     * @param resilience the circuits
     * @return checks of at most two seconds each
     */
    @Provides
    @Singleton
    static HealthChecks checks(NorthwindBus bus, BusOptions options, Database database, Resilience resilience) {
        return HealthChecks.builder()
                .add("bus", BusHealthCheck.of(bus, options.eventQueue()))
                .add("database", database)
                .add("circuits", new CircuitBreakerHealthCheck(resilience))
                .addLiveness("locks", new DeadlockHealthCheck())
                .build();
    }
}

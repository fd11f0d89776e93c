package io.fairlead.sample.diagnostics;

import dagger.Module;
import dagger.Provides;
import io.fairlead.BusOptions;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Redelivery;
import io.fairlead.health.BusHealthCheck;
import io.fairlead.health.DeadlockHealthCheck;
import io.fairlead.health.HealthChecks;
import io.fairlead.sample.NorthwindBus;
import io.fairlead.sample.storage.Database;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the options of the bus, and says who is asked how the service is. */
@Module
public interface DiagnosticsModule {

    /**
     * The options of the bus.
     *
     * @param clock where the timestamps of messages come from
     * @return options that try queued handlers three times, and send failures to the service's own log
     */
    @Provides
    @Singleton
    static BusOptions options(Clock clock) {
        Logger log = LoggerFactory.getLogger("events");
        return BusOptions.builder()
                .clock(clock)
                .eventQueue(
                        EventQueueOptions.builder().redelivery(Redelivery.of(3)).build())
                .failureSink(
                        failure -> log.error("{} failed on {}", failure.handler(), failure.event(), failure.error()))
                .build();
    }

    /**
     * Who is asked how the service is.
     *
     * @param bus the bus
     * @param options the options of the bus
     * @param database the database, without which no message is handled
     * @return checks of at most two seconds each
     */
    @Provides
    @Singleton
    static HealthChecks checks(NorthwindBus bus, BusOptions options, Database database) {
        return HealthChecks.builder()
                .add("bus", BusHealthCheck.of(bus, options.eventQueue()))
                .add("database", database)
                .addLiveness("locks", new DeadlockHealthCheck())
                .build();
    }
}

package io.fairlead.sample.diagnostics;

import dagger.Module;
import dagger.Provides;
import io.fairlead.BusOptions;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Redelivery;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the options of the bus. Without this module the bus would have its defaults. */
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
}

package io.fairlead.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;

/**
 * Has the registry make the meters of one class of messages, or of one handler of an event. All meters of a name have tags of the same
 * keys, which Prometheus asks for.
 *
 * @param tags what tells the message, and the handler, from others
 */
record Meters(MeterRegistry registry, List<Duration> buckets, RunKind kind, Tags tags) {

    Counter begun() {
        return Counter.builder(kind.begun)
                .description(kind.begunWords)
                .tags(tags)
                .register(registry);
    }

    Counter processed() {
        return Counter.builder(kind.processed)
                .description(kind.words + " that succeeded")
                .tags(tags)
                .register(registry);
    }

    Counter failed(String exception) {
        return Counter.builder(kind.failed)
                .description(kind.words + " that ended with an exception, of the handler or of a middleware")
                .tags(tags.and("exception", exception))
                .register(registry);
    }

    Timer duration(String outcome) {
        return Timer.builder(kind.duration)
                .description("How long it took: " + kind.words)
                .tags(tags.and("outcome", outcome))
                .serviceLevelObjectives(buckets.toArray(Duration[]::new))
                .register(registry);
    }
}

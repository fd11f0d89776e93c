package io.fairlead.micrometer;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageBus;
import io.fairlead.Query;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was handled, as meters of a registry: how often, how often in vain, and how long it took. Names follow Micrometer, so that a
 * Prometheus registry shows them as {@code fairlead_commands_sent_total}, {@code fairlead_command_processing_duration_seconds_bucket}
 * and so on.
 *
 * <p>Bounded. The tag {@code message} is the name of a class and {@code handler} that of a handler, of which a program has so many and no
 * more; {@code outcome} is {@code success} or {@code failure}; {@code exception}, which only failures have, is the simple name of a
 * class. There is room for a number of messages and handlers, and for a number of exceptions of each; what comes later is recorded as
 * {@code other}. No tag is ever taken from a message, its metadata or the text of an exception.
 *
 * <p>Safe for use by many threads. A meter is looked up once, not for each message; a registry that is cleared or closed is no longer
 * recorded into.
 *
 * @since 0.1.0
 */
@Singleton
public final class FairleadMetrics {

    private final MeterRegistry registry;
    private final Tags tags;
    private final List<Duration> buckets;
    private final int exceptionCapacity;
    private final Named<RunMeters> commands;
    private final Named<RunMeters> queries;
    private final Named<Named<RunMeters>> events;
    private final Named<Counter> published;

    /**
     * Metrics with the defaults.
     *
     * @param registry where the meters are
     */
    @Inject
    public FairleadMetrics(MeterRegistry registry) {
        this(builder(registry));
    }

    private FairleadMetrics(Builder builder) {
        registry = builder.registry;
        tags = builder.tags;
        buckets = builder.buckets;
        exceptionCapacity = builder.exceptionCapacity;
        AtomicInteger room = new AtomicInteger(builder.capacity);
        commands = new Named<>(room, type -> runs(RunKind.COMMAND, Tags.of("message", type)));
        queries = new Named<>(room, type -> runs(RunKind.QUERY, Tags.of("message", type)));
        events = new Named<>(
                new AtomicInteger(builder.capacity),
                type -> new Named<>(
                        room, handler -> runs(RunKind.EVENT, Tags.of("message", type, "handler", handler))));
        published = new Named<>(
                new AtomicInteger(builder.capacity),
                type -> meters(RunKind.EVENT, Tags.of("message", type)).begun());
    }

    private RunMeters runs(RunKind kind, Tags of) {
        return new RunMeters(meters(kind, of), kind != RunKind.EVENT, exceptionCapacity);
    }

    private Meters meters(RunKind kind, Tags of) {
        return new Meters(registry, buckets, kind, tags.and(of));
    }

    /**
     * A builder that begins with the defaults.
     *
     * @param registry where the meters are
     * @return a new builder
     */
    public static Builder builder(MeterRegistry registry) {
        return new Builder(registry);
    }

    /**
     * Adds gauges and counters of a bus to the registry: its queue, its dead letters, its sessions and its handlers.
     *
     * @param bus the bus; the registry does not keep it from being collected
     * @return takes them back, if the bus does not live as long as the registry
     */
    public BusMetrics bind(MessageBus bus) {
        BusMetrics bound = new BusMetrics(bus, tags);
        bound.bindTo(registry);
        return bound;
    }

    /**
     * What the meters say whose names begin with {@code fairlead.}, those that were {@linkplain #bind bound} included. No more than ten
     * thousand are told; how many were left out is told, too.
     *
     * @return one JSON object (RFC 8259), in one line
     */
    public String toJson() {
        return new MetricsJson(MetricsJson.CAPACITY).of(registry);
    }

    /** In nanoseconds, by the registry's clock, which tests may set. */
    long now() {
        return registry.config().clock().monotonicTime();
    }

    RunMeters ofCommand(Command<?> command) {
        return commands.get(command.getClass().getName());
    }

    RunMeters ofQuery(Query<?> query) {
        return queries.get(query.getClass().getName());
    }

    /** A message's own pipeline always leads to a handler; a context that somebody made up need not. */
    RunMeters ofEvent(Event event, @Nullable String handler) {
        return events.get(event.getClass().getName()).get(handler == null ? Named.OTHER : handler);
    }

    Counter published(Event event) {
        return published.get(event.getClass().getName());
    }

    /**
     * Builds {@link FairleadMetrics}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final MeterRegistry registry;
        private Tags tags = Tags.empty();
        private int capacity = 1_000;
        private int exceptionCapacity = 16;
        private List<Duration> buckets = Stream.of(
                        100,
                        500,
                        1_000,
                        2_500,
                        5_000,
                        10_000,
                        25_000,
                        50_000,
                        100_000,
                        250_000,
                        500_000,
                        1_000_000,
                        2_500_000,
                        5_000_000,
                        10_000_000)
                .map(micros -> Duration.ofNanos(micros * 1_000L))
                .toList();

        private Builder(MeterRegistry registry) {
            this.registry = Objects.requireNonNull(registry, "registry");
        }

        /**
         * Tags that all meters get, such as the name of a bus where a registry has several.
         *
         * @param value the tags; none unless set
         * @return this builder
         */
        public Builder tags(Iterable<Tag> value) {
            tags = Tags.of(value);
            return this;
        }

        /**
         * How many commands, queries, and handlers of events are told apart, all in all.
         *
         * @param value zero or more; 1,000 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder capacity(int value) {
            capacity = notNegative(value, "capacity");
            return this;
        }

        /**
         * How many classes of exceptions are told apart, for each command, query, and handler of an event.
         *
         * @param value zero or more; 16 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder exceptionCapacity(int value) {
            exceptionCapacity = notNegative(value, "exceptionCapacity");
            return this;
        }

        private static int notNegative(int value, String name) {
            if (value < 0) {
                throw new IllegalArgumentException(name + " must not be negative, but is " + value);
            }
            return value;
        }

        /**
         * The upper bounds of the histograms' buckets, to which one for all that takes longer is added.
         *
         * @param values positive; none for no histograms, but counts, sums and maxima alone; fifteen from 100 microseconds to ten
         *     seconds unless set
         * @return this builder
         * @throws IllegalArgumentException if one is not positive
         */
        public Builder buckets(Duration... values) {
            for (Duration each : values) {
                if (each.isNegative() || each.isZero()) {
                    throw new IllegalArgumentException("buckets must be positive, but one is " + each);
                }
            }
            buckets = Arrays.stream(values).distinct().sorted().toList();
            return this;
        }

        /**
         * Builds the metrics. No meter is made before something is recorded.
         *
         * @return new metrics
         */
        public FairleadMetrics build() {
            return new FairleadMetrics(this);
        }
    }
}

package io.fairlead.micrometer;

import io.fairlead.MessageBus;
import io.fairlead.Wiring;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.registration.RegistrationEntry;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * What a bus tells of itself: how full its queue is and what has become of events there, its dead letters, its open sessions and its
 * handlers. Everything is read when the registry is, and costs a message nothing.
 *
 * <p>The registry does not keep the bus from being collected. Several buses in one registry need tags that tell them apart. Safe for
 * use by many threads.
 *
 * @since 0.1.0
 */
public final class BusMetrics implements MeterBinder, AutoCloseable {

    private record Bound(MeterRegistry registry, Meter meter) {}

    private final MessageBus bus;
    private final Tags tags;
    private final List<Bound> bound = new ArrayList<>(); // guarded by itself

    /**
     * The meters of a bus.
     *
     * @param bus the bus
     */
    public BusMetrics(MessageBus bus) {
        this(bus, Tags.empty());
    }

    /**
     * The meters of one bus of several.
     *
     * @param bus the bus
     * @param tags what tells it from others
     */
    public BusMetrics(MessageBus bus, Iterable<Tag> tags) {
        this.bus = Objects.requireNonNull(bus, "bus");
        this.tags = Tags.of(tags);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Binding to = new Binding(registry);
        to.bindQueue();
        to.bindHandlers();
        to.gauge(
                "fairlead.active.sessions",
                "Sessions that are open",
                each -> each.sessions().size());
    }

    /** Removes the meters from every registry that they were bound to. The bus stays as it is. */
    @Override
    public void close() {
        synchronized (bound) {
            bound.forEach(each -> each.registry.remove(each.meter));
            bound.clear();
        }
    }

    private final class Binding {

        private final MeterRegistry registry;

        Binding(MeterRegistry registry) {
            this.registry = Objects.requireNonNull(registry, "registry");
        }

        void bindQueue() {
            queueGauge("fairlead.queue.size", "Events that wait", EventQueueStatistics::waiting);
            queueGauge("fairlead.queue.capacity", "Events that may wait", EventQueueStatistics::capacity);
            queueGauge("fairlead.queue.unfinished", "Events that are not done with", EventQueueStatistics::unfinished);
            queueGauge("fairlead.dead.letter.queue.size", "Dead letters", EventQueueStatistics::deadLetters);
            counter("accepted", "Events that were taken in", EventQueueStatistics::accepted);
            counter("rejected", "Events that were refused", EventQueueStatistics::rejected);
            counter("finished", "Events that came to the end of their handlers", EventQueueStatistics::finished);
            counter("dropped", "Events that made room for later ones", EventQueueStatistics::dropped);
            counter("abandoned", "Events that the close gave up", EventQueueStatistics::abandoned);
            counter("blocked", "Publishers that had to wait for room", EventQueueStatistics::blocked);
            counter("slowed", "Publishers that were slowed down", EventQueueStatistics::slowed);
            counter("handled", "Runs of handlers that succeeded", EventQueueStatistics::handled);
            counter("retried", "Runs of handlers that failed and were tried again", EventQueueStatistics::retried);
            counter("failed", "Runs of handlers that failed for good", EventQueueStatistics::failed);
            counter("parked", "Events that were put behind a dead letter", EventQueueStatistics::parked);
            counter("dead.letters.refused", "Dead letters without room", EventQueueStatistics::deadLettersRefused);
            counter("refused.by.executor", "Tasks that the executor refused", EventQueueStatistics::refusedByExecutor);
        }

        void bindHandlers() {
            Wiring wiring = bus.wiring();
            bindHandlers("command", wiring, Wiring.Kind.COMMAND, RegistrationEntry.Kind.COMMAND_HANDLER);
            bindHandlers("query", wiring, Wiring.Kind.QUERY, RegistrationEntry.Kind.QUERY_HANDLER);
            bindHandlers("event", wiring, Wiring.Kind.EVENT, RegistrationEntry.Kind.LISTENER);
        }

        /** What was compiled does not change, and is counted once. */
        private void bindHandlers(
                String kind, Wiring wiring, Wiring.Kind compiledKind, RegistrationEntry.Kind registeredKind) {
            long compiled = wiring.routes().stream()
                    .filter(route -> route.kind() == compiledKind)
                    .flatMap(route -> route.handlers().stream())
                    .distinct()
                    .count();
            gauge(
                    "fairlead.registered.handlers",
                    "Classes of handlers that were compiled in, and handlers that were registered at run time",
                    each -> compiled
                            + each.registrations().stream()
                                    .filter(entry -> entry.kind() == registeredKind)
                                    .count(),
                    Tag.of("kind", kind));
        }

        private void queueGauge(String name, String description, ToLongFunction<EventQueueStatistics> value) {
            gauge(name, description, each -> value.applyAsLong(each.queueStatistics()));
        }

        void gauge(String name, String description, ToDoubleFunction<MessageBus> value, Tag... more) {
            add(Gauge.builder(name, bus, value)
                    .description(description)
                    .tags(tags.and(more))
                    .register(registry));
        }

        private void counter(String name, String description, ToLongFunction<EventQueueStatistics> value) {
            add(FunctionCounter.builder(
                            "fairlead.queue." + name, bus, each -> value.applyAsLong(each.queueStatistics()))
                    .description(description)
                    .tags(tags)
                    .register(registry));
        }

        private void add(Meter meter) {
            synchronized (bound) {
                bound.add(new Bound(registry, meter));
            }
        }
    }
}

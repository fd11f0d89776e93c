package io.fairlead.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Writes what Fairlead's meters say as JSON (RFC 8259), sorted by name and tags. */
final class MetricsJson {

    /** How many meters are told at most. */
    static final int CAPACITY = 10_000;

    private final int capacity;
    private final StringBuilder text = new StringBuilder();

    /** @param capacity how many meters are told */
    MetricsJson(int capacity) {
        this.capacity = capacity;
    }

    String of(MeterRegistry registry) {
        List<Meter> all = registry.getMeters().stream()
                .filter(meter -> isOurs(meter.getId()))
                .sorted(Comparator.comparing((Meter meter) -> meter.getId().getName())
                        .thenComparing(meter -> meter.getId().getTags().toString()))
                .toList();
        List<Meter> told = all.subList(0, Math.min(capacity, all.size()));
        text.append('{');
        string(
                "timestamp",
                Instant.ofEpochMilli(registry.config().clock().wallTime()).toString());
        list("counters", told.stream().filter(MetricsJson::counts).toList(), this::addCounter);
        list("histograms", only(Timer.class, told), this::addTimer);
        list("gauges", only(Gauge.class, told), this::addGauge);
        number("leftOut", all.size() - told.size());
        return text.append('}').toString();
    }

    /** Some registries show the buckets of a histogram as gauges, too. */
    private static boolean isOurs(Meter.Id id) {
        return id.getName().startsWith("fairlead.") && id.syntheticAssociation() == null;
    }

    private static boolean counts(Meter meter) {
        return meter instanceof Counter || meter instanceof FunctionCounter;
    }

    private static <M extends Meter> List<M> only(Class<M> type, List<Meter> meters) {
        return meters.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void addCounter(Meter meter) {
        identify(meter);
        number("value", meter instanceof Counter counter ? counter.count() : ((FunctionCounter) meter).count());
    }

    private void addGauge(Gauge gauge) {
        identify(gauge);
        number("value", gauge.value());
    }

    private void addTimer(Timer timer) {
        HistogramSnapshot snapshot = timer.takeSnapshot();
        identify(timer);
        number("count", (double) snapshot.count());
        number("sumSeconds", snapshot.total(TimeUnit.SECONDS));
        number("maxSeconds", snapshot.max(TimeUnit.SECONDS));
        list("buckets", List.of(snapshot.histogramCounts()), this::addBucket);
    }

    /** Each has all that took no longer. */
    private void addBucket(CountAtBucket bucket) {
        number("leSeconds", bucket.bucket(TimeUnit.SECONDS));
        number("count", bucket.count());
    }

    private void identify(Meter meter) {
        string("name", meter.getId().getName());
        name("tags");
        text.append('{');
        for (Tag tag : meter.getId().getTagsAsIterable()) {
            string(tag.getKey(), tag.getValue());
        }
        text.append('}');
    }

    private void name(String name) {
        if (text.charAt(text.length() - 1) != '{') {
            text.append(',');
        }
        quote(name);
        text.append(':');
    }

    /** JSON has no words for what is not a number. */
    private void number(String name, double value) {
        name(name);
        if (!Double.isFinite(value)) {
            text.append("null");
        } else if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            text.append((long) value);
        } else {
            text.append(value);
        }
    }

    private void string(String name, String value) {
        name(name);
        quote(value);
    }

    private <E> void list(String name, List<E> elements, Consumer<E> members) {
        name(name);
        text.append('[');
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "{" : ",{");
            members.accept(elements.get(i));
            text.append('}');
        }
        text.append(']');
    }

    /** Half of a pair of surrogates would be no Unicode, and is escaped like a control character. */
    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || isHalf(value, i)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isHalf(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}

package io.fairlead.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.BusOptions;
import io.fairlead.micrometer.Desk.Added;
import io.fairlead.micrometer.Desk.Do;
import io.fairlead.micrometer.Desk.Look;
import io.fairlead.micrometer.Desk.Removed;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Prometheus would read, held to its conventions as {@code promtool check metrics} does. */
@Timeout(60)
class PrometheusTest {

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private record Sample(String name, Map<String, String> labels, double value) {}

    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> help = new TreeMap<>();
    private final List<Sample> samples = new ArrayList<>();

    @BeforeEach
    void scrape() throws InterruptedException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        FairleadMetrics metrics = new FairleadMetrics(registry);
        Backpressure backpressure = new Backpressure();
        backpressure.bindTo(registry);
        try (DeskBus bus = DeskBus.builder()
                .options(BusOptions.builder().failureSink(failure -> {}).build())
                .commandMetrics(new CommandMetrics(metrics))
                .queryMetrics(new QueryMetrics(metrics))
                .eventMetrics(new EventMetrics(metrics))
                .publishedEvents(new PublishedEvents(metrics))
                .build()) {
            metrics.bind(bus);
            bus.send(new Do(() -> "done"));
            bus.send(new Do(() -> "done"));
            bus.execute(new Do(() -> {
                throw new IOException("in \"vain\"");
            }));
            bus.ask(new Look(1));
            bus.publish(new Added(true));
            bus.publish(new Removed());
            assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();
            read(registry.scrape());
        }
    }

    private void read(String text) {
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 4);
            if (line.startsWith("# HELP")) {
                help.put(words[2], words[3]);
            } else if (line.startsWith("# TYPE")) {
                types.put(words[2], words[3]);
            } else {
                Matcher sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                Map<String, String> labels = new TreeMap<>();
                Matcher label = LABEL.matcher(sample.group(2) == null ? "" : sample.group(2));
                while (label.find()) {
                    assertThat(labels.put(label.group(1), label.group(2))).isNull();
                }
                samples.add(new Sample(sample.group(1), labels, Double.parseDouble(sample.group(3))));
            }
        }
    }

    private double value(String name, String... labels) {
        List<Sample> found = samples.stream()
                .filter(each -> each.name().equals(name))
                .filter(each -> {
                    for (int i = 0; i < labels.length; i += 2) {
                        if (!labels[i + 1].equals(each.labels().get(labels[i]))) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
        assertThat(found).as(name + List.of(labels)).hasSize(1);
        return found.get(0).value();
    }

    @Test
    void has_what_the_architecture_lists() {
        String command = Do.class.getName();
        assertThat(value("fairlead_commands_sent_total", "message", command)).isEqualTo(3);
        assertThat(value("fairlead_commands_processed_total", "message", command))
                .isEqualTo(2);
        assertThat(value("fairlead_commands_failed_total", "message", command, "exception", "IOException"))
                .isEqualTo(1);
        assertThat(value("fairlead_queries_asked_total")).isEqualTo(1);
        assertThat(value("fairlead_queries_processed_total")).isEqualTo(1);
        assertThat(value("fairlead_events_published_total", "message", Added.class.getName()))
                .isEqualTo(1);
        assertThat(value("fairlead_events_processed_total", "message", Removed.class.getName()))
                .isEqualTo(1);
        assertThat(value("fairlead_events_failed_total", "handler", Desk.Later.class.getName()))
                .isEqualTo(1);
        assertThat(value("fairlead_command_processing_duration_seconds_count", "outcome", "success"))
                .isEqualTo(2);
        assertThat(value("fairlead_command_processing_duration_seconds_bucket", "outcome", "success", "le", "+Inf"))
                .isEqualTo(2);
        assertThat(value("fairlead_event_processing_duration_seconds_count", "outcome", "failure"))
                .isEqualTo(1);
        assertThat(value("fairlead_queue_size")).isZero();
        assertThat(value("fairlead_backpressure_active")).isZero();
        assertThat(value("fairlead_dead_letter_queue_size")).isEqualTo(1);
        assertThat(value("fairlead_active_sessions")).isZero();
        assertThat(value("fairlead_registered_handlers", "kind", "event")).isEqualTo(2);
    }

    @Test
    void names_follow_the_conventions() {
        assertThat(types).isNotEmpty();
        types.forEach((name, type) -> {
            assertThat(help.get(name)).as("help of " + name).isNotBlank();
            assertThat(name)
                    .matches("fairlead(_[a-z]+)+")
                    .doesNotContainPattern("counter|gauge|histogram|summary|untyped")
                    .doesNotContainPattern("_(ms|millis|milliseconds|micros|nanos|minutes|bytes)(_|$)");
            assertThat(name.endsWith("_total")).as(name + " is a " + type).isEqualTo(type.equals("counter"));
            assertThat(name.endsWith("_seconds")).as(name + " is a " + type).isEqualTo(type.equals("histogram"));
        });
        assertThat(types.values()).contains("counter", "gauge", "histogram");
    }

    @Test
    void every_sample_is_of_a_family_and_alone() {
        Set<Object> seen = new HashSet<>();
        Map<String, Set<String>> keys = new HashMap<>();
        for (Sample each : samples) {
            String family =
                    types.containsKey(each.name()) ? each.name() : each.name().replaceAll("_(bucket|count|sum)$", "");
            assertThat(types).as(each.name()).containsKey(family);
            assertThat(each.name().endsWith("_bucket"))
                    .as(each.toString())
                    .isEqualTo(each.labels().containsKey("le"));
            assertThat(seen.add(List.of(each.name(), each.labels())))
                    .as(each.toString())
                    .isTrue();
            assertThat(keys.computeIfAbsent(each.name(), name -> each.labels().keySet()))
                    .as(each.toString())
                    .isEqualTo(each.labels().keySet());
        }
    }

    @Test
    void buckets_grow_up_to_the_count() {
        Map<Object, Double> last = new HashMap<>();
        int buckets = 0;
        for (Sample each : samples) {
            if (each.name().endsWith("_bucket")) {
                buckets++;
                Map<String, String> series = new TreeMap<>(each.labels());
                String bound = series.remove("le");
                Double before = last.put(List.of(each.name(), series), each.value());
                assertThat(each.value()).as(each.toString()).isGreaterThanOrEqualTo(before == null ? 0 : before);
                if ("+Inf".equals(bound)) {
                    String count = each.name().replaceAll("_bucket$", "_count");
                    assertThat(samples).contains(new Sample(count, series, each.value()));
                }
            }
        }
        assertThat(buckets).isEqualTo(last.size() * 16);
    }

    @Test
    void no_text_of_an_exception_is_told() {
        assertThat(samples).noneMatch(each -> each.toString().contains("vain"));
    }
}

package io.fairlead.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MetricsJsonTest {

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);

    private String json() {
        return new MetricsJson(MetricsJson.CAPACITY).of(registry);
    }

    @Test
    void nothing_is_an_object_too() {
        assertThat(json())
                .isEqualTo("{\"timestamp\":\"1970-01-01T00:00:00.001Z\",\"counters\":[],\"histograms\":[],"
                        + "\"gauges\":[],\"leftOut\":0}");
    }

    @Test
    void meters_are_sorted_by_name_and_tags() {
        registry.counter("fairlead.b", "message", "y").increment();
        registry.counter("fairlead.b", "message", "x").increment(2);
        registry.counter("fairlead.a").increment(3);
        registry.counter("jvm.threads").increment();

        assertThat(json())
                .contains("\"counters\":[{\"name\":\"fairlead.a\",\"tags\":{},\"value\":3},"
                        + "{\"name\":\"fairlead.b\",\"tags\":{\"message\":\"x\"},\"value\":2},"
                        + "{\"name\":\"fairlead.b\",\"tags\":{\"message\":\"y\"},\"value\":1}]")
                .doesNotContain("jvm");
    }

    @Test
    void histograms_have_buckets() {
        Timer timer = Timer.builder("fairlead.d")
                .serviceLevelObjectives(Duration.ofMillis(10), Duration.ofSeconds(1))
                .register(registry);
        timer.record(Duration.ofMillis(500));
        timer.record(Duration.ofMillis(5));

        assertThat(json())
                .contains("\"histograms\":[{\"name\":\"fairlead.d\",\"tags\":{},\"count\":2,\"sumSeconds\":0.505,"
                        + "\"maxSeconds\":0.5,\"buckets\":[{\"leSeconds\":0.01,\"count\":1},"
                        + "{\"leSeconds\":1,\"count\":2}]}],\"gauges\":[],");
    }

    @Test
    void what_is_no_number_is_null() {
        registry.gauge("fairlead.a", Double.NaN);
        registry.gauge("fairlead.b", Double.POSITIVE_INFINITY);
        registry.gauge("fairlead.c", 0.25);

        assertThat(json())
                .contains("\"gauges\":[{\"name\":\"fairlead.a\",\"tags\":{},\"value\":null},"
                        + "{\"name\":\"fairlead.b\",\"tags\":{},\"value\":null},"
                        + "{\"name\":\"fairlead.c\",\"tags\":{},\"value\":0.25}]");
    }

    @Test
    void text_is_escaped() {
        registry.counter("fairlead.a", "odd", "a\"b\\c\nd\u0001e\ud800f\udc00g\ud83d\ude00h\ud800")
                .increment();

        assertThat(json()).contains("{\"odd\":\"a\\\"b\\\\c\\u000ad\\u0001e\\ud800f\\udc00g\ud83d\ude00h\\ud800\"}");
    }

    @Test
    void no_more_is_told_than_there_is_room_for() {
        for (int i = 0; i < 5; i++) {
            registry.counter("fairlead.c" + i).increment();
        }

        assertThat(new MetricsJson(2).of(registry))
                .contains("fairlead.c0", "fairlead.c1", "\"leftOut\":3")
                .doesNotContain("fairlead.c2");
    }
}

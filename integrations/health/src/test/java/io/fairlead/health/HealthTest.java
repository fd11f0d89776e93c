package io.fairlead.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What health holds, and how it is written. */
class HealthTest {

    @Test
    void details_keep_their_order_and_are_simple() {
        Health health = Health.up()
                .with("zebra", 1)
                .with("ant", Duration.ofSeconds(2))
                .with("ratio", Double.NaN)
                .with("nothing", null)
                .with("zebra", true);

        assertThat(health.details()).containsExactly(entry("zebra", true), entry("ant", "PT2S"), entry("ratio", "NaN"));
        assertThatThrownBy(() -> health.details().put("more", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_is_too_much_is_cut() {
        Health health = Health.down("x".repeat(9_000));
        for (int i = 0; i < 50; i++) {
            health = health.with("detail" + i, "y".repeat(9_000));
        }
        assertThat(health.reason()).hasSize(500).endsWith("x…");
        assertThat(health.details()).hasSize(32);
        assertThat(String.valueOf(health.details().get("detail31"))).hasSize(500);
        assertThat(Health.up()
                        .with("huge", BigInteger.ONE.shiftLeft(100_000))
                        .details()
                        .get("huge"))
                .isInstanceOf(String.class);
    }

    @Test
    void a_report_is_written_as_json() {
        Map<String, Health> components = new LinkedHashMap<>();
        components.put("bus", Health.up().with("waiting", 3L).with("open", true));
        components.put("a\"b\\\n", Health.down("gone\u2028\uD83D\uDE00\uD83D"));

        assertThat(new HealthReport(HealthStatus.DOWN, components).toJson())
                .isEqualTo("{\"status\":\"DOWN\",\"components\":{"
                        + "\"bus\":{\"status\":\"UP\",\"details\":{\"waiting\":3,\"open\":true}},"
                        + "\"a\\\"b\\\\\\u000a\":{\"status\":\"DOWN\",\"reason\":\"gone\\u2028\uD83D\uDE00\uFFFD\"}}}");
        assertThat(new HealthReport(HealthStatus.UP, Map.of()).toJson())
                .isEqualTo("{\"status\":\"UP\",\"components\":{}}");
    }
}

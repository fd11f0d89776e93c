package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.audit.AuditMiddleware;
import io.fairlead.authorization.AuthorizationMiddleware;
import io.fairlead.caching.Caching;
import io.fairlead.idempotency.IdempotencyMiddleware;
import io.fairlead.logging.LoggingMiddleware;
import io.fairlead.logging.MdcMiddleware;
import io.fairlead.logging.PayloadMiddleware;
import io.fairlead.logging.SlowAfterMiddleware;
import io.fairlead.micrometer.CommandMetrics;
import io.fairlead.micrometer.EventMetrics;
import io.fairlead.micrometer.QueryMetrics;
import io.fairlead.opentelemetry.TracingMiddleware;
import io.fairlead.resilience.BulkheadMiddleware;
import io.fairlead.resilience.CircuitBreakerMiddleware;
import io.fairlead.resilience.RateLimitMiddleware;
import io.fairlead.resilience.RetryMiddleware;
import io.fairlead.resilience.TimeoutMiddleware;
import io.fairlead.statistics.StatisticsMiddleware;
import io.fairlead.validation.ValidationMiddleware;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's table of orders says what the classes do. */
class OrdersTest {

    private static final Pattern ORDER = Pattern.compile("^\\| (-?[0-9,]+) \\| ([^|]+) \\|");
    private static final Pattern CLASS = Pattern.compile("`(\\w+)`");
    private static final Pattern CONSTANT = Pattern.compile("int ORDER = ");

    private static final Map<String, Integer> ORDERS = Map.ofEntries(
            Map.entry("TracingMiddleware", TracingMiddleware.ORDER),
            Map.entry("CommandMetrics", CommandMetrics.ORDER),
            Map.entry("QueryMetrics", QueryMetrics.ORDER),
            Map.entry("EventMetrics", EventMetrics.ORDER),
            Map.entry("StatisticsMiddleware", StatisticsMiddleware.ORDER),
            Map.entry("MdcMiddleware", MdcMiddleware.ORDER),
            Map.entry("LoggingMiddleware", LoggingMiddleware.ORDER),
            Map.entry("PayloadMiddleware", PayloadMiddleware.ORDER),
            Map.entry("SlowAfterMiddleware", SlowAfterMiddleware.ORDER),
            Map.entry("AuditMiddleware", AuditMiddleware.ORDER),
            Map.entry("AuthorizationMiddleware", AuthorizationMiddleware.ORDER),
            Map.entry("RateLimitMiddleware", RateLimitMiddleware.ORDER),
            Map.entry("validation", ValidationMiddleware.ORDER),
            Map.entry("IdempotencyMiddleware", IdempotencyMiddleware.ORDER),
            Map.entry("Caching", Caching.ORDER),
            Map.entry("RetryMiddleware", RetryMiddleware.ORDER),
            Map.entry("CircuitBreakerMiddleware", CircuitBreakerMiddleware.ORDER),
            Map.entry("TimeoutMiddleware", TimeoutMiddleware.ORDER),
            Map.entry("BulkheadMiddleware", BulkheadMiddleware.ORDER));

    @Test
    void the_table_has_the_orders_of_the_classes_and_is_sorted() throws IOException {
        Map<String, Integer> table = table();
        assertThat(table).containsExactlyInAnyOrderEntriesOf(ORDERS);
        assertThat(List.copyOf(table.values())).isSorted();
    }

    /** So that nobody adds one and leaves it out here. */
    @Test
    void there_are_no_others() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "integrations"))) {
            long constants = files.filter(file -> file.toString().endsWith(".java")
                            && file.toString().contains(Path.of("src", "main").toString()))
                    .filter(file -> CONSTANT.matcher(Snippets.read(file)).find())
                    .count();
            assertThat(constants).isEqualTo(ORDERS.size());
        }
    }

    private static Map<String, Integer> table() {
        Map<String, Integer> table = new LinkedHashMap<>();
        for (String line :
                Snippets.read(Path.of("guide", "policies.md")).lines().toList()) {
            var row = ORDER.matcher(line);
            if (row.find()) {
                int order = Integer.parseInt(row.group(1).replace(",", ""));
                names(row.group(2)).forEach(name -> table.put(name, order));
            }
        }
        return table;
    }

    private static List<String> names(String cell) {
        List<String> classes =
                CLASS.matcher(cell).results().map(result -> result.group(1)).collect(Collectors.toList());
        return classes.isEmpty() ? List.of(cell.strip()) : classes;
    }
}

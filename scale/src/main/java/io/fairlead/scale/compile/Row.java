package io.fairlead.scale.compile;

import io.fairlead.scale.report.Median;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What was measured of one project. A ratio is the median of the rounds' ratios. */
final class Row {

    private final Build build;
    private final List<Map<Tool, Duration>> rounds = new ArrayList<>();
    private final Map<Tool, Limits> limits = new EnumMap<>(Tool.class);

    Row(Build build) {
        this.build = build;
    }

    void add(Map<Tool, Duration> round) {
        rounds.add(new EnumMap<>(round));
    }

    void add(Tool tool, Limits found) {
        limits.put(tool, found);
    }

    static String head() {
        return """
                | handlers | modules | javac alone, s | Dagger adds, s | Fairlead adds, s | Fairlead / Dagger | Fairlead, ms a handler | classes | largest method, bytes | most constants |
                |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """;
    }

    String render() {
        Limits found = limitsOf(Tool.FAIRLEAD);
        return String.format(
                Locale.ROOT,
                "| %,d | %d | %.1f | %.1f | %.1f | %.2f | %.2f | %,d | %,d | %,d |%n",
                build.handlers(),
                build.modules(),
                median(round -> seconds(round, Tool.NOTHING)),
                median(round -> added(round, Tool.DAGGER)),
                median(round -> added(round, Tool.FAIRLEAD)),
                median(round -> added(round, Tool.FAIRLEAD) / added(round, Tool.DAGGER)),
                median(round -> added(round, Tool.FAIRLEAD)) * 1000 / build.handlers(),
                found.classes() - limitsOf(Tool.NOTHING).classes(),
                found.largestMethod(),
                found.mostConstants());
    }

    private Limits limitsOf(Tool tool) {
        return Objects.requireNonNull(limits.get(tool), tool::name);
    }

    private static double added(Map<Tool, Duration> round, Tool tool) {
        return seconds(round, tool) - seconds(round, Tool.NOTHING);
    }

    private static double seconds(Map<Tool, Duration> round, Tool tool) {
        return Objects.requireNonNull(round.get(tool), tool::name).toMillis() / 1000.0;
    }

    private double median(ToDoubleFunction<Map<Tool, Duration>> figure) {
        return Median.of(rounds.stream().mapToDouble(figure));
    }
}

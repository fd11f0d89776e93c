package io.fairlead.benchmarks.report;

import io.fairlead.benchmarks.app.Work;
import io.fairlead.benchmarks.report.Figures.Figure;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The figures as Markdown. */
final class Table {

    private static final List<String> WORKS = List.of(Work.NONE, Work.REAL);

    private final Figures figures;
    private final int rounds;

    Table(Figures figures, int rounds) {
        this.figures = figures;
        this.rounds = rounds;
    }

    String render() {
        StringBuilder text = new StringBuilder();
        BenchmarkParams parameters = figures.parameters();
        text.append(String.format(
                Locale.ROOT,
                "%s %s, `%s`, %d processors. %d rounds of one fork each; per fork %d warm-up iterations of %s and %d"
                        + " measured ones of %s.%n%n",
                parameters.getVmName(),
                parameters.getVmVersion(),
                String.join(" ", parameters.getJvmArgs()),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                parameters.getWarmup().getCount(),
                parameters.getWarmup().getTime(),
                parameters.getMeasurement().getCount(),
                parameters.getMeasurement().getTime()));
        text.append("| | live | wired | empty handler: ns | × floor | with work: ns | × floor | B |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
        groups().forEach((group, rows) -> {
            text.append("| **").append(group).append("** | | | | | | | |\n");
            Line floor = rows.stream()
                    .filter(line -> line.row.floor())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(group + " must have run with its floor"));
            rows.forEach(line -> text.append(line(line, floor)));
        });
        return text.append('\n').toString();
    }

    private String line(Line line, Line floor) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "| %s | %d | %d ", line.row.value(), line.live(), line.wired()));
        double bytes = 0;
        for (String work : WORKS) {
            Figure figure = figures.of(line.benchmark, work);
            Figure least = figures.of(floor.benchmark, work);
            if (figure == null || least == null) {
                text.append("| – | – ");
                continue;
            }
            bytes = Math.max(bytes, figure.bytes());
            text.append(String.format(
                    Locale.ROOT,
                    "| %s (%s–%s) | %s ",
                    number(figure.nanos()),
                    number(figure.fastest()),
                    number(figure.slowest()),
                    number(figure.ratioTo(least))));
        }
        return text.append(String.format(Locale.ROOT, "| %,.0f |%n", bytes)).toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    private Map<String, List<Line>> groups() {
        List<Line> lines = figures.benchmarks().stream().map(Table::read).toList();
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparingInt((Line line) -> line.group.order())
                        .thenComparingInt(Line::types)
                        .thenComparing(line -> !line.row.floor())
                        .thenComparing(line -> line.row.value().startsWith("PipelinR")
                                || line.row.value().startsWith("Axon"))
                        .thenComparingDouble(this::nanos))
                .forEach(line -> groups.computeIfAbsent(line.title(), title -> new ArrayList<>())
                        .add(line));
        return groups;
    }

    private double nanos(Line line) {
        return WORKS.stream()
                .map(work -> figures.of(line.benchmark, work))
                .filter(Objects::nonNull)
                .mapToDouble(Figure::nanos)
                .max()
                .orElse(0);
    }

    private static Line read(String benchmark) {
        int at = benchmark.indexOf('@');
        String name = at < 0 ? benchmark : benchmark.substring(0, at);
        int types = at < 0 ? 0 : Integer.parseInt(benchmark.substring(at + 1));
        int dot = name.lastIndexOf('.');
        try {
            Class<?> type = Class.forName(name.substring(0, dot));
            Method method = Arrays.stream(type.getMethods())
                    .filter(each -> each.getName().equals(name.substring(dot + 1)))
                    .findFirst()
                    .orElseThrow();
            return new Line(benchmark, types, type.getAnnotation(Group.class), method.getAnnotation(Row.class));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Line(String benchmark, int types, Group group, Row row) {

        String title() {
            return group.value().replace("{types}", String.format(Locale.ROOT, "%,d", types));
        }

        int live() {
            return types == 0 ? row.live() : types;
        }

        int wired() {
            return types == 0 ? row.wired() : types;
        }
    }
}

package io.fairlead.scale.compile;

import io.fairlead.scale.report.Arguments;
import io.fairlead.scale.report.Machine;
import io.fairlead.scale.report.Page;
import io.fairlead.scale.report.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles generated projects with no processor, with Dagger and with Fairlead, in rounds, and shows the table.
 *
 * <p>In each round every project is compiled once with each, so that what else the machine does falls on all alike.
 * Fails if a class comes near the virtual machine's limits.
 */
public final class CompileTime {

    private CompileTime() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments how many rounds; how many handlers, several numbers with commas; over how many modules, likewise
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        Page page = Page.of("compile-time");
        List<Row> rows = new ArrayList<>();
        try (Scratch scratch = Scratch.named("compile-time")) {
            for (int modules : Arguments.numbers(arguments[2])) {
                for (int count : Arguments.numbers(arguments[1])) {
                    if (count >= modules * 50 || modules == 1) {
                        rows.add(measure(scratch.folder().resolve(count + "-" + modules), count, modules, rounds));
                        System.out.print(Row.head() + rows.get(rows.size() - 1).render());
                    }
                }
            }
        }
        StringBuilder table = new StringBuilder();
        table.append(Machine.text()).append(", ").append(rounds).append(" rounds, medians.\n\n");
        table.append(Row.head());
        rows.forEach(row -> table.append(row.render()));
        page.show(table.toString());
    }

    private static Row measure(Path folder, int handlers, int modules, int rounds)
            throws IOException, InterruptedException {
        Build build = new Build(handlers, modules, folder);
        Row row = new Row(build);
        for (int i = 0; i < rounds; i++) {
            Map<Tool, Duration> round = new EnumMap<>(Tool.class);
            for (Tool tool : Tool.values()) {
                round.put(tool, build.run(tool));
            }
            row.add(round);
        }
        for (Tool tool : Tool.values()) {
            row.add(tool, Limits.of(build.outputOf(tool)));
        }
        requireRoom(Limits.of(build.outputOf(Tool.FAIRLEAD)));
        return row;
    }

    private static void requireRoom(Limits limits) {
        if (limits.largestMethod() > Limits.COMPILED || limits.mostConstants() > Limits.CONSTANTS * 2 / 3) {
            throw new IllegalStateException("too near the limits: " + limits);
        }
    }
}

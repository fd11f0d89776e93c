package io.fairlead.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles generated projects with no processor, with Dagger and with Fairlead, in rounds, and prints the table.
 *
 * <p>In each round every project is compiled once with each, so that what else the machine does falls on all alike. Fails
 * if a class comes near the virtual machine's limits. The system property {@code table} names a page of the documentation
 * whose table for this JDK is then replaced.
 */
public final class Main {

    private static final String JDK = " compile-time-" + Runtime.version().feature() + " -->";
    private static final String BEGIN = "<!-- table:begin" + JDK + "\n";
    private static final String END = "<!-- table:end" + JDK;

    private Main() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments how many rounds; how many handlers, several numbers with commas; over how many modules, likewise
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        int[] handlers = Arrays.stream(arguments[1].split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        String page = System.getProperty("table", "");
        if (!page.isEmpty()) {
            requireTable(Path.of(page));
        }
        Path folder = Files.createTempDirectory("fairlead-compile-time");
        List<Row> rows = new ArrayList<>();
        for (int modules : numbers(arguments[2])) {
            for (int count : handlers) {
                if (count >= modules * 50 || modules == 1) {
                    rows.add(measure(folder.resolve(count + "-" + modules), count, modules, rounds));
                    System.out.print(Row.head() + rows.get(rows.size() - 1).render());
                }
            }
        }
        StringBuilder table = new StringBuilder();
        table.append("JDK ").append(Runtime.version()).append(", ");
        table.append(Runtime.getRuntime().availableProcessors()).append(" processors, ");
        table.append(rounds).append(" rounds, medians.\n\n").append(Row.head());
        rows.forEach(row -> table.append(row.render()));
        System.out.println(table);
        if (!page.isEmpty()) {
            replace(Path.of(page), table.toString());
        }
    }

    private static int[] numbers(String list) {
        return Arrays.stream(list.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private static Row measure(Path folder, int handlers, int modules, int rounds)
            throws IOException, InterruptedException {
        Project project = new Project(folder.resolve("sources"), handlers, modules);
        project.write();
        Build build = new Build(project, folder);
        Row row = new Row(project);
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

    /** It would be a pity to find out when all is measured. */
    private static void requireTable(Path page) throws IOException {
        String text = Files.readString(page);
        if (text.indexOf(BEGIN) < 0 || text.indexOf(END) < text.indexOf(BEGIN)) {
            throw new IOException(page + " must have the lines " + BEGIN.strip() + " and " + END);
        }
    }

    private static void replace(Path page, String table) throws IOException {
        String text = Files.readString(page);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(page, text.substring(0, from) + table + text.substring(text.indexOf(END)));
    }
}

package io.fairlead.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks in rounds and prints the table.
 *
 * <p>Takes JMH's own options. {@code -f} says how many rounds there are: in each, every benchmark runs once, in a fork
 * of its own, so that what else the machine does falls on all of them alike. The system property {@code table} names a
 * page of the documentation whose table for this JDK is then replaced.
 */
public final class Main {

    private static final int ROUNDS = 5;

    private Main() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        if (given.shouldHelp() || given.shouldList() || given.shouldListWithParams() || given.shouldListProfilers()) {
            org.openjdk.jmh.Main.main(arguments);
            return;
        }
        Options round = new OptionsBuilder()
                .parent(given)
                .forks(1)
                .addProfiler(GCProfiler.class)
                .build();
        int rounds = given.getForkCount().orElse(ROUNDS);
        Figures figures = new Figures();
        for (int i = 0; i < rounds; i++) {
            new Runner(round).run().forEach(figures::add);
        }
        Table table = new Table(figures, rounds);
        System.out.println(table.render());
        String page = System.getProperty("table");
        if (page != null) {
            new Page(Path.of(page)).replace(table.render());
        }
    }

    /** The table of results that are at hand. */
    public static String table(Collection<RunResult> results, int rounds) {
        Figures figures = new Figures();
        results.forEach(figures::add);
        return new Table(figures, rounds).render();
    }
}

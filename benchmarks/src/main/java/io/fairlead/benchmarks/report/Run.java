package io.fairlead.benchmarks.report;

import io.fairlead.benchmarks.app.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks in rounds. After each round the file holds all that there is, so that nothing is lost. */
final class Run {

    private static final int ROUNDS = 3;
    private static final String SHORT = "--short";
    private static final String OUT = "--out";

    private final CommandLineOptions given;
    private final boolean brief;
    private final Path file;

    private Run(CommandLineOptions given, boolean brief, Path file) {
        this.given = given;
        this.brief = brief;
        this.file = file;
    }

    static Run of(List<String> arguments) throws CommandLineOptionException {
        List<String> rest = new ArrayList<>(arguments);
        boolean brief = rest.remove(SHORT);
        Path file = Path.of("results-jdk-" + Runtime.version().feature() + ".json");
        int out = rest.indexOf(OUT);
        if (out >= 0) {
            rest.remove(out);
            file = Path.of(rest.remove(out));
        }
        return new Run(new CommandLineOptions(rest.toArray(String[]::new)), brief, file);
    }

    /** Whether JMH was asked for something else than to run. */
    boolean asksOnly() {
        return given.shouldHelp() || given.shouldList() || given.shouldListWithParams() || given.shouldListProfilers();
    }

    /** Runs everything that was asked for. */
    Results run() throws RunnerException, IOException {
        int count = given.getForkCount().orElse(brief ? 1 : ROUNDS);
        Environment environment = Environment.here(count);
        Options round = round();
        Rounds rounds = new Rounds();
        for (int i = 0; i < count; i++) {
            new Runner(round).run().forEach(rounds::add);
            Files.writeString(file, ResultFile.write(environment, rounds.results()));
        }
        System.out.println("# " + file.toAbsolutePath());
        return results(environment, rounds.results());
    }

    static Results results(Environment environment, Collection<RunResult> results) throws IOException {
        return ResultFile.read(ResultFile.write(environment, results));
    }

    private Options round() {
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(given).forks(1).addProfiler(GCProfiler.class);
        if (brief) {
            options.param("work", Work.REAL).param("types", "16", "1024").param("few", "16");
        }
        return options.build();
    }
}

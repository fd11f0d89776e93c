package io.fairlead.benchmarks.report;

import io.fairlead.benchmarks.app.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks in rounds. After each round the file holds all that there is, so that nothing is lost.
 *
 * <p>More rounds without the peers follow. What is ours differs from what is written by hand by fractions of a nanosecond, and on a shared
 * machine the same code may take twice as long for some seconds; peers take ten times as long, and need no more rounds to
 * be told apart.
 */
final class Run {

    private static final int ROUNDS = 2;
    private static final int CLOSE_ROUNDS = 5;
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
        int closeCount = brief || given.getForkCount().hasValue() ? 0 : CLOSE_ROUNDS;
        Environment environment = Environment.here(count, closeCount);
        Rounds rounds = new Rounds();
        for (int i = 0; i < count; i++) {
            run(round().build(), rounds, environment);
        }
        for (int i = 0; i < closeCount; i++) {
            run(withoutPeers(rounds, environment), rounds, environment);
        }
        System.out.println("# " + file.toAbsolutePath());
        return results(environment, rounds.results());
    }

    private void run(Options round, Rounds rounds, Environment environment) throws RunnerException, IOException {
        new Runner(round).run().forEach(rounds::add);
        Files.writeString(file, ResultFile.write(environment, rounds.results()));
    }

    private Options withoutPeers(Rounds rounds, Environment environment) {
        ChainedOptionsBuilder options = round();
        for (RunResult result : rounds.results()) {
            String benchmark = result.getParams().getBenchmark();
            if (RowText.of(benchmark, environment).side() == Side.PEER) {
                options.exclude("^" + Pattern.quote(benchmark) + "$");
            }
        }
        return options.build();
    }

    static Results results(Environment environment, Collection<RunResult> results) throws IOException {
        return ResultFile.read(ResultFile.write(environment, results));
    }

    private ChainedOptionsBuilder round() {
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(given).forks(1).addProfiler(GCProfiler.class);
        if (brief) {
            options.param("work", Work.REAL).param("types", "16", "1024").param("few", "16");
        }
        return options;
    }
}

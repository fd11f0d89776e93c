package io.fairlead.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/**
 * Runs the benchmarks, or makes a report of what was run.
 *
 * <p>Without a command it runs: {@code [--short] [--out <file>] [options of JMH]}. In each round every benchmark runs once, in a fork
 * of its own, so that what else the machine does falls on all of them alike; some rounds leave out the peers. {@code -f} says how many
 * rounds there are of all. {@code --short} is one round, with work in the handlers alone.
 *
 * <p>{@code report <file>... [--markdown <page>] [--html <page>]} prints the tables, replaces those of a page of the
 * documentation, and writes a page with plots.
 */
public final class Main {

    private static final String REPORT = "report";
    private static final String MARKDOWN = "--markdown";
    private static final String HTML = "--html";

    private Main() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        if (arguments.length > 0 && arguments[0].equals(REPORT)) {
            report(Arrays.asList(arguments).subList(1, arguments.length));
            return;
        }
        Run run = Run.of(List.of(arguments));
        if (run.asksOnly()) {
            org.openjdk.jmh.Main.main(arguments);
            return;
        }
        System.out.println(new Markdown(run.run()).render());
    }

    /** The table of results that are at hand. */
    public static String table(Collection<RunResult> results, int rounds) throws IOException {
        return new Markdown(Run.results(Environment.here(rounds, 0), results)).render();
    }

    private static void report(List<String> arguments) throws IOException {
        List<String> files = new ArrayList<>(arguments);
        String markdown = valueOf(MARKDOWN, files);
        String html = valueOf(HTML, files);
        List<Results> all = new ArrayList<>();
        for (String file : files) {
            all.add(ResultFile.read(Files.readString(Path.of(file))));
        }
        for (Results results : all) {
            String table = new Markdown(results).render();
            if (markdown == null) {
                System.out.println(table);
            } else {
                new Page(Path.of(markdown)).replace(results.environment().jdk(), table);
            }
        }
        if (html != null) {
            Files.writeString(Path.of(html), new HtmlPage(all).render());
        }
    }

    private static String valueOf(String option, List<String> arguments) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return null;
        }
        arguments.remove(at);
        return arguments.remove(at);
    }
}

package io.fairlead.tools;

import io.fairlead.tools.Commands.Outcome;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The command line. Exit code 0 is yes, 1 is no (a difference, an unknown name), 2 is a mistake. */
public final class Main {

    private static final String USAGE = """
            explain FILE NAME   the whole way of a message; why a handler or a middleware is wired, or not
            explain CODE        the page of an error of the processor, such as MissingHandler
            diff OLD NEW        what a change added, removed and reordered; exit code 1 if anything
            list FILE           every message and who handles it
            unhandled FILE      the events that nobody handles

            FILE is a wiring.json, or the folder of classes that holds one.
            --color=auto|always|never
            """;

    private Main() {}

    /** Runs a command and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        int exitCode = run(List.of(arguments), System.out, System.err);
        System.out.flush();
        System.exit(exitCode);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Outcome outcome = outcome(arguments);
            out.print(outcome.text());
            return outcome.exitCode();
        } catch (UsageException failure) {
            err.println("fairlead: " + failure.getMessage());
            return 2;
        }
    }

    private static Outcome outcome(List<String> arguments) {
        String color = "auto";
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--color=")) {
                color = argument.substring("--color=".length());
            } else if (argument.startsWith("-") && !argument.equals("--help")) {
                throw new UsageException("there is no option " + argument);
            } else {
                words.add(argument);
            }
        }
        Commands commands = new Commands(Ink.of(color));
        if (words.isEmpty() || words.contains("--help")) {
            return new Outcome(USAGE, words.isEmpty() ? 2 : 0);
        }
        List<String> operands = words.subList(1, words.size());
        return switch (words.get(0) + " " + operands.size()) {
            case "explain 1" -> commands.page(operands.get(0));
            case "explain 2" -> commands.explain(operands.get(0), operands.get(1));
            case "diff 2" -> commands.diff(operands.get(0), operands.get(1));
            case "list 1" -> commands.list(operands.get(0));
            case "unhandled 1" -> commands.unhandled(operands.get(0));
            default ->
                throw new UsageException(
                        "\"" + String.join(" ", words) + "\" is no command; --help shows what there is");
        };
    }
}

package io.fairlead.scale.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line for each contender, in a section for each recipe; and which lines of ours are not as they should be. */
final class Table {

    private final Rounds rounds;
    private final List<Integer> sizes;

    Table(Rounds rounds, List<Integer> sizes) {
        this.rounds = rounds;
        this.sizes = sizes;
    }

    String render() {
        StringBuilder table = new StringBuilder(head());
        StringBuilder misses = new StringBuilder();
        for (Recipe recipe : Recipe.values()) {
            table.append("| **").append(recipe.title()).append("** |").append(" |".repeat(columns()));
            table.append('\n');
            Verdict verdict = new Verdict(rounds, sizes, recipe);
            for (Contender contender : Contender.values()) {
                List<String> said = verdict.of(contender);
                table.append(line(contender, recipe, said.isEmpty() ? "" : "▼ "));
                said.forEach(miss -> misses.append("- ")
                        .append(recipe.title())
                        .append(", ")
                        .append(contender.title())
                        .append(": ")
                        .append(miss)
                        .append('\n'));
            }
        }
        return table + (misses.isEmpty() ? "" : "\n▼\n\n" + misses);
    }

    private int columns() {
        return 2 * sizes.size() + 1;
    }

    private String head() {
        String names = sizes.stream()
                .map(size -> String.format(Locale.ROOT, " %,d handlers: ms | × by hand |", size))
                .collect(Collectors.joining());
        String growth = String.format(Locale.ROOT, " %,d / %,d |", last(), sizes.get(0));
        return "| |" + names + growth + "\n|---|" + "---:|".repeat(columns()) + "\n";
    }

    private String line(Contender contender, Recipe recipe, String mark) {
        StringBuilder line =
                new StringBuilder("| ").append(mark).append(contender.title()).append(" |");
        for (int size : sizes) {
            Start start = new Start(contender, size, recipe);
            var spread = rounds.spread(start);
            line.append(String.format(
                    Locale.ROOT,
                    " %,.0f (%,.0f–%,.0f) | %.2f |",
                    rounds.median(start),
                    spread.getMin(),
                    spread.getMax(),
                    rounds.ratio(start, start.by(Contender.ONE))));
        }
        Start most = new Start(contender, last(), recipe);
        return line.append(String.format(Locale.ROOT, " %.2f |%n", rounds.ratio(most, most.with(sizes.get(0)))))
                .toString();
    }

    private int last() {
        return sizes.get(sizes.size() - 1);
    }
}

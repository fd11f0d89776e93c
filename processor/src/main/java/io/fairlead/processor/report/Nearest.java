package io.fairlead.processor.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody may have meant. */
final class Nearest {

    private static final int SLIPS = 2;

    private Nearest() {}

    /** The first of those that take the fewest changes, if that is few enough to be a slip. */
    static Optional<String> to(String written, List<String> words) {
        return words.stream()
                .filter(word -> distance(written, word) <= Math.min(SLIPS, word.length() / 2))
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /** How many letters are to be put in, taken out or changed, small or not: Levenshtein's distance, row by row. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + change, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[to.length()];
    }
}

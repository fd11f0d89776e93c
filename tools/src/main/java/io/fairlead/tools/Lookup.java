package io.fairlead.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what somebody means by a name: qualified, simple, with a dot or a dollar between nested classes. */
final class Lookup {

    private static final int FEW = 5;

    private final Set<String> ids = new LinkedHashSet<>();

    Lookup(Wiring wiring) {
        wiring.messages().forEach(each -> ids.add(each.node().id()));
        wiring.handlers().forEach(each -> ids.add(each.node().id()));
        wiring.middleware().forEach(each -> ids.add(each.node().id()));
        wiring.unwired().forEach(each -> ids.add(each.className()));
    }

    /** The ids that a name fits: the one that it is, or all whose last part it is. */
    List<String> find(String name) {
        String wanted = plain(name);
        List<String> exact = ids.stream().filter(id -> plain(id).equals(wanted)).toList();
        return exact.isEmpty()
                ? ids.stream()
                        .filter(id -> plain(id).endsWith("." + wanted))
                        .sorted()
                        .toList()
                : exact;
    }

    /** Ids whose simple name looks like another, the likeliest first. */
    List<String> near(String name) {
        String wanted = simple(name);
        int allowed = Math.max(1, wanted.length() / 3);
        List<String> near = new ArrayList<>();
        for (String id : ids) {
            if (distance(wanted, simple(id)) <= allowed || simple(id).contains(wanted)) {
                near.add(id);
            }
        }
        near.sort(Comparator.<String>comparingInt(id -> distance(wanted, simple(id)))
                .thenComparing(id -> id));
        return near.subList(0, Math.min(FEW, near.size()));
    }

    private static String plain(String name) {
        return name.replace('$', '.');
    }

    private static String simple(String name) {
        String plain = plain(name);
        return plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** How many letters to add, remove, change or swap with their neighbour: Damerau's distance, by Wagner and Fischer. */
    static int distance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(
                        distances[i - 1][j - 1] + changed, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, distances[i - 2][j - 2] + 1);
                }
                distances[i][j] = best;
            }
        }
        return distances[one.length()][other.length()];
    }
}

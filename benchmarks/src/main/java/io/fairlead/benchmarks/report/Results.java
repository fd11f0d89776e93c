package io.fairlead.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** All that a run has to tell. */
record Results(Environment environment, String measurement, List<Section> sections) {

    /** The flags that every line has. */
    List<String> flags() {
        List<String> common = null;
        for (Section section : sections) {
            for (Line line : section.lines()) {
                if (common == null) {
                    common = new ArrayList<>(line.flags());
                }
                common.retainAll(line.flags());
            }
        }
        return common == null ? List.of() : common;
    }

    /** The flags that lines of a section have besides. */
    List<String> flagsOf(Section section) {
        List<String> common = flags();
        return section.lines().stream()
                .flatMap(line -> line.flags().stream())
                .filter(flag -> !common.contains(flag))
                .distinct()
                .toList();
    }

    /** The heading of a section. */
    String titleOf(Section section) {
        List<String> more = flagsOf(section);
        return more.isEmpty() ? section.title() : section.title() + " (" + String.join(" ", more) + ")";
    }

    /** One sentence or two about where the figures come from. */
    String description() {
        String commit = environment.commit();
        return "%s, `%s`, %s, %d processors. Fairlead %s%s, %s. %d %s of one fork each%s; %s."
                .formatted(
                        environment.vm(),
                        String.join(" ", flags()),
                        environment.system(),
                        environment.processors(),
                        environment.versions().getOrDefault("fairlead", ""),
                        commit.isEmpty() ? "" : ", commit " + commit.substring(0, Math.min(12, commit.length())),
                        environment.date(),
                        environment.rounds(),
                        environment.rounds() == 1 ? "round" : "rounds",
                        environment.closeRounds() == 0
                                ? ""
                                : ", and " + environment.closeRounds() + " more without peers",
                        measurement);
    }
}

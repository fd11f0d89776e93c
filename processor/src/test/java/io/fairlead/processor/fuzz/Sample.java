package io.fairlead.processor.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A program as text.
 *
 * @param name where it comes from
 * @param files what its files hold, by their paths
 */
record Sample(String name, SortedMap<String, String> files) {

    /** This program after some edits, all of which speak of places in this one; those of a file do not overlap. */
    Sample with(List<Edit> edits) {
        SortedMap<String, String> edited = new TreeMap<>(files);
        Map<String, List<Edit>> byFile = edits.stream().collect(Collectors.groupingBy(Edit::file));
        byFile.forEach((file, ofFile) -> {
            List<Edit> fromTheEnd = new ArrayList<>(ofFile);
            fromTheEnd.sort(Comparator.comparingInt(Edit::start).reversed());
            StringBuilder text = new StringBuilder(files.getOrDefault(file, ""));
            fromTheEnd.forEach(edit -> text.replace(edit.start(), edit.end(), edit.text()));
            edited.put(file, text.toString());
        });
        return new Sample(name, edited);
    }

    /** As one would paste it into a report. */
    String text() {
        return files.entrySet().stream()
                .filter(file -> !file.getValue().isBlank())
                .map(file -> "// " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The text of a file, which is empty if there is none. */
    String text(String file) {
        return files.getOrDefault(file, "");
    }

    /** A file or the other, but the same one for the same number. */
    String file(int number) {
        return List.copyOf(files.keySet()).get(Math.floorMod(number, files.size()));
    }
}

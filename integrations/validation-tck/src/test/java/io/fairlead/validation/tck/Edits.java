package io.fairlead.validation.tck;

import java.util.Map;
import java.util.TreeMap;

/** Changes of a text, each at its place in the text as it was. */
final class Edits {

    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int length, String text) {}

    void insert(int at, String text) {
        edits.merge(at, new Edit(0, text), (old, more) -> new Edit(old.length(), old.text() + more.text()));
    }

    void replace(int at, int length, String text) {
        edits.put(at, new Edit(length, text));
    }

    String applied(String text) {
        StringBuilder result = new StringBuilder(text);
        for (Map.Entry<Integer, Edit> each : edits.descendingMap().entrySet()) {
            result.replace(
                    each.getKey(),
                    each.getKey() + each.getValue().length(),
                    each.getValue().text());
        }
        return result.toString();
    }
}

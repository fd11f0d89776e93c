package io.fairlead.scale.footprint;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was weighed of one application.
 *
 * @param handlers how many it has
 * @param wired by how many bytes a heap with its bus is larger than one without
 * @param sent the same after a first command
 * @param loaded the classes that were loaded until then
 * @param loadedOf how many of them are whose
 * @param weights its class files
 */
record Row(int handlers, long wired, long sent, int loaded, Map<Owner, Long> loadedOf, Map<Owner, Weight> weights) {

    /** What a wired handler may take of the heap before it is first used, in bytes. */
    static final int TARGET = 100;

    static String head() {
        return """
                | handlers | heap when wired, B | each further handler, B | heap after a first send, B | classes loaded until then | Fairlead's | Dagger's | Fairlead generates: classes | B a handler | Dagger generates: classes | B a handler |
                |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """;
    }

    /** Renders a row below one with fewer handlers, if there is one above. */
    String render(List<Row> above) {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %s | %,d | %,d | %,d | %,d | %s | %s |%n",
                handlers,
                wired,
                above.isEmpty() ? "–" : growth(above.get(above.size() - 1)),
                sent,
                loaded,
                loadedOf.getOrDefault(Owner.FAIRLEAD, 0L),
                loadedOf.getOrDefault(Owner.DAGGER, 0L),
                weight(Owner.FAIRLEAD),
                weight(Owner.DAGGER));
    }

    private String growth(Row fewer) {
        double bytes = (double) (wired - fewer.wired) / (handlers - fewer.handlers);
        return String.format(Locale.ROOT, bytes > TARGET ? "▼ %.1f" : "%.1f", bytes);
    }

    private String weight(Owner owner) {
        Weight weight = Weight.in(weights, owner);
        return String.format(Locale.ROOT, "%,d | %,d", weight.classes(), weight.bytes() / handlers);
    }
}

package io.fairlead.processor;

import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the build asks of the processor with {@code -Afairlead.…}.
 *
 * @param wiring whether to write the map of the wiring
 * @param claimed the names of all options that begin with our prefix, known or not: the compiler need not wonder as well
 * @param problems what was asked for and is not there
 */
record Options(boolean wiring, Set<String> claimed, List<Problem> problems) {

    /** Nothing asked for. */
    static final Options NONE = of(Map.of());

    private static final String PREFIX = "fairlead.";
    private static final String WIRING = "fairlead.wiring";

    static Options of(Map<String, String> given) {
        Set<String> claimed = new TreeSet<>(Set.of(WIRING));
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(given).forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                claimed.add(name);
                if (!name.equals(WIRING)) {
                    problems.add(new Problem.UnknownOption(name, null, List.of(WIRING), Origin.NOWHERE));
                } else if (!isSwitch(value)) {
                    problems.add(new Problem.UnknownOption(name, value, List.of("true", "false"), Origin.NOWHERE));
                }
            }
        });
        return new Options("true".equals(given.get(WIRING)), Set.copyOf(claimed), List.copyOf(problems));
    }

    private static boolean isSwitch(String value) {
        return "true".equals(value) || "false".equals(value);
    }
}

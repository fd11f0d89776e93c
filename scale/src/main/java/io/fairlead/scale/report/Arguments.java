package io.fairlead.scale.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the programs are told on their command lines. */
public final class Arguments {

    private Arguments() {}

    /** Several numbers with commas. */
    public static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",", -1)).map(Integer::valueOf).collect(Collectors.toUnmodifiableList());
    }
}

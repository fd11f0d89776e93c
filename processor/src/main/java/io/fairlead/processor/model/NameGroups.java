package io.fairlead.processor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lists of names in a shorter form, in which names that only differ after their last dot share a text: {@code com.shop
 * CancelOrder PlaceOrder} is two names. Thousands of names are thousands of constants otherwise, which a compiler looks
 * at in every round.
 */
public final class NameGroups {

    /** A constant holds 65,535 bytes. */
    private static final int NAMES = 250;

    private NameGroups() {}

    /**
     * Puts names together.
     *
     * @param names qualified names
     * @return the groups, sorted
     */
    public static List<String> join(List<String> names) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            groups.computeIfAbsent(name.substring(0, Math.max(dot, 0)), prefix -> new ArrayList<>())
                    .add(name.substring(dot + 1));
        }
        List<String> texts = new ArrayList<>();
        groups.forEach((prefix, last) -> {
            List<String> sorted = last.stream().sorted().toList();
            for (int from = 0; from < sorted.size(); from += NAMES) {
                List<String> some = sorted.subList(from, Math.min(from + NAMES, sorted.size()));
                texts.add(prefix + " " + String.join(" ", some));
            }
        });
        return List.copyOf(texts);
    }

    /**
     * Takes groups apart.
     *
     * @param groups what {@link #join} returned, or single names
     * @return the names
     */
    public static List<String> split(List<String> groups) {
        return groups.stream().flatMap(NameGroups::split).toList();
    }

    private static Stream<String> split(String group) {
        String[] words = group.split(" ", -1);
        if (words.length == 1) {
            return Stream.of(group);
        }
        String prefix = words[0].isEmpty() ? "" : words[0] + ".";
        return Arrays.stream(words, 1, words.length).map(word -> prefix + word);
    }
}

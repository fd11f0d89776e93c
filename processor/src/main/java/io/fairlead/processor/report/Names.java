package io.fairlead.processor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names as people say them: without their packages, unless two would then sound the same. */
final class Names {

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

    private Names() {}

    /** A name, or a type with arguments, without packages. */
    static String simple(Object name) {
        return PACKAGE.matcher(name.toString()).replaceAll("");
    }

    /** The names without packages if they differ without them, otherwise as they are. */
    static List<String> distinct(List<String> names) {
        List<String> simple = names.stream().map(Names::simple).toList();
        boolean ambiguous =
                simple.stream().distinct().count() < names.stream().distinct().count();
        return ambiguous ? names : simple;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The first few of many, and how many more there are. */
    static List<String> first(int count, List<String> names) {
        if (names.size() <= count) {
            return names;
        }
        List<String> first = new ArrayList<>(names.subList(0, count));
        first.add("and " + (names.size() - count) + " more");
        return first;
    }

    /** {@code a command}, {@code an event}. */
    static String withArticle(String noun) {
        return ("aeiouAEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}

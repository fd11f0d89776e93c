package io.fairlead.tools;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as people say them. */
final class ShortNames {

    private static final Pattern PACKAGES =
            Pattern.compile("(?<![\\p{L}\\p{N}_$.])(?:\\p{Ll}[\\p{L}\\p{N}_]*\\.)+(?=[\\p{L}_$])");

    private ShortNames() {}

    /** {@code List<Line>} of {@code java.util.List<com.shop.Line>}; packages are known by their small letters. */
    static String of(String type) {
        String name = PACKAGES.matcher(type).replaceAll("").replace('$', '.');
        return name.equals("Void") ? "nothing" : name;
    }

    /** {@code a command}, {@code an event}. */
    static String withArticle(String noun) {
        return ("aeiouAEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** {@code @Cached or @Retry}. */
    static String annotations(List<String> names) {
        return names.stream().map(name -> "@" + of(name)).collect(Collectors.joining(" or "));
    }
}

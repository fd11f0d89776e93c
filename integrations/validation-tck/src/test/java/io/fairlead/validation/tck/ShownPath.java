package io.fairlead.validation.tck;

import io.fairlead.validation.Violation;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path of ours, which is a text, to be shown as the standard's nodes. What a text does not tell, such as the class of a container
 * or the object behind a key, is found by walking along it from the message on.
 *
 * @param leaf the object whose property it is
 */
record ShownPath(
        String text, List<Path.Node> nodes, @Nullable Object leaf) implements Path {

    private static final Pattern TOKEN =
            Pattern.compile("\\.?(?:(?<typed><K>)?\\[(?<key>[^]]*)]|(?<element><[a-z ]+>)|(?<name>[^.\\[<]+))");

    static ShownPath of(Object root, Violation violation) {
        List<Place> places = List.of(Place.of(root));
        boolean ended = violation.path().isEmpty();
        Matcher tokens = TOKEN.matcher(violation.path());
        while (tokens.find()) {
            String key = tokens.group("key");
            String element = tokens.group("element");
            String name = tokens.group("name");
            if (key != null) {
                boolean ofKeys = tokens.group("typed") != null;
                places = places.stream()
                        .flatMap(each -> each.elements(key, ofKeys).stream())
                        .toList();
            } else if (element != null) {
                places = places.stream().map(each -> each.named(element)).toList();
            } else {
                places = places.stream()
                        .map(each -> each.content().property(name))
                        .toList();
            }
            ended = key != null;
        }
        Place place = chosen(places, violation.rejectedValue());
        if (!ended && !place.isMeantAsWhole(violation)) {
            return new ShownPath(violation.path(), place.nodes(), place.owner());
        }
        Place whole = place.content();
        return new ShownPath(violation.path(), whole.whole().nodes(), whole.value());
    }

    /** Of elements without an order, and of keys that look alike, the one that has the value. */
    @SuppressWarnings("ReferenceEquality") // that very object
    private static Place chosen(List<Place> places, @Nullable Object value) {
        return places.stream()
                .filter(each -> each.value() == value || each.content().value() == value)
                .findFirst()
                .orElse(places.get(0));
    }

    @Override
    public Iterator<Path.Node> iterator() {
        return nodes.iterator();
    }

    @Override
    public String toString() {
        return text;
    }
}

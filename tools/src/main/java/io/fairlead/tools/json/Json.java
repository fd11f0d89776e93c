package io.fairlead.tools.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object of a JSON text, asked for its members; it tells its place when it has not got them. */
public final class Json {

    private final String place;
    private final Map<?, ?> members;

    private Json(String place, Map<?, ?> members) {
        this.place = place;
        this.members = members;
    }

    /**
     * Reads a text that is one object.
     *
     * @throws JsonException if it is not
     */
    public static Json parse(String text) {
        return object("the file", new JsonParser(text).parse());
    }

    private static Json object(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return new Json(place, members);
        }
        throw new JsonException(place + " must be an object");
    }

    /** Whether there is a member, whatever it is. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** A text that must be there. */
    public String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw wrong(name, "a text");
    }

    /** A text that may be absent. */
    public @Nullable String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    /** A whole number, or a default where it is absent. */
    public int number(String name, int otherwise) {
        Object value = members.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            if (value instanceof BigDecimal number) {
                return number.intValueExact();
            }
        } catch (ArithmeticException fractionOrTooLarge) {
            // as wrong as a text
        }
        throw wrong(name, "a whole number");
    }

    /** A flag, which is false where it is absent. */
    public boolean flag(String name) {
        Object value = members.get(name);
        if (value != null && !(value instanceof Boolean)) {
            throw wrong(name, "true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    /** A list of texts. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : values(name)) {
            if (!(value instanceof String text)) {
                throw wrong(name, "a list of texts");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /** A list of objects. */
    public List<Json> objects(String name) {
        List<Json> objects = new ArrayList<>();
        for (Object value : values(name)) {
            objects.add(object(name + "[" + objects.size() + "] of " + place, value));
        }
        return List.copyOf(objects);
    }

    private List<?> values(String name) {
        if (members.get(name) instanceof List<?> values) {
            return values;
        }
        throw wrong(name, "a list");
    }

    private JsonException wrong(String name, String wanted) {
        return new JsonException(name + " of " + place + " must be " + wanted
                + (Objects.isNull(members.get(name)) ? ", but is absent" : ""));
    }
}

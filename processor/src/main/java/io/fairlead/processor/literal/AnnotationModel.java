package io.fairlead.processor.literal;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An annotation with all its values, those left to their defaults included.
 *
 * @param type its type
 * @param members the types of its values, by name
 * @param values booleans, numbers, characters and texts as they are, a {@link TypeName} or a {@link ClassOf} for a class, a {@link Constant} for one
 *     of an enum, a list for an array, and another model for an annotation
 */
public record AnnotationModel(ClassName type, SortedMap<String, TypeName> members, SortedMap<String, Object> values) {

    /** A constant of an enum. */
    public record Constant(ClassName type, String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A class that generated code may not name, and asks another for.
     *
     * @param opener the class that it asks
     * @param method the static method that tells
     */
    public record ClassOf(ClassName opener, String method) {}

    /** The canonical name of its type. */
    public String name() {
        return type.canonicalName();
    }

    /** A value of which it is known that there is one, and of which type. */
    public <T> T value(String name, Class<T> type) {
        return Objects.requireNonNull(type.cast(value(name)));
    }

    /** A value of which it is known that there is one. */
    public Object value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The type of such a value. */
    public TypeName member(String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    /** Class names among the values of a name. */
    public List<TypeName> classes(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(TypeName.class::isInstance)
                        .map(TypeName.class::cast)
                        .toList()
                : List.of();
    }

    /** The same with other words for some classes. */
    public AnnotationModel naming(Map<TypeName, ?> classes) {
        Map<String, Object> others = new TreeMap<>();
        values.forEach((name, value) -> others.put(name, naming(value, classes)));
        return with(others);
    }

    private static Object naming(Object value, Map<TypeName, ?> classes) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> naming(each, classes)).toList();
        }
        Object other = value instanceof TypeName ? classes.get(value) : null;
        return other == null ? value : other;
    }

    /** The same with some values replaced. */
    public AnnotationModel with(Map<String, Object> others) {
        SortedMap<String, Object> all = new TreeMap<>(values);
        all.putAll(others);
        return new AnnotationModel(type, members, all);
    }
}

package io.fairlead.validation.tck;

import io.fairlead.validation.ViolatedConstraint;
import io.fairlead.validation.Violation;
import io.fairlead.validation.tck.ShownNode.Around;
import jakarta.validation.Constraint;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.beans.Introspector;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a path has led to so far.
 *
 * @param nodes the path
 * @param declared the type that the value was declared with, where that is known
 * @param property what the value is of, or is in; null for the message itself
 * @param around the way from the last node, if the value is in a container; the next node tells it
 */
record Place(
        List<Path.Node> nodes,
        @Nullable Object value,
        @Nullable Type declared,
        @Nullable Property property,
        Around around) {

    /** A property of an object. */
    record Property(Object owner, String name) {}

    @Nullable
    Object owner() {
        return property == null ? value : property.owner();
    }

    static Place of(Object message) {
        return new Place(List.of(), message, null, null, Around.NOTHING);
    }

    /** The same place, with the way to it told. */
    Place named(String element) {
        return new Place(with(element, ElementKind.CONTAINER_ELEMENT), value, declared, property, Around.NOTHING);
    }

    /** The same place, with the object as a whole told. */
    Place whole() {
        return new Place(with(null, ElementKind.BEAN), value, declared, property, Around.NOTHING);
    }

    private List<Path.Node> with(@Nullable String name, ElementKind kind) {
        List<Path.Node> all = new ArrayList<>(nodes);
        all.add(new ShownNode(name, kind, around));
        return List.copyOf(all);
    }

    /** The elements that something in brackets may mean. */
    List<Place> elements(String text, boolean ofKeys) {
        List<Place> found = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> {
                if (text.equals(key == null ? "" : key.toString())) {
                    found.add(element(ofKeys ? key : content, null, key, ofKeys ? 0 : 1));
                }
            });
        } else if (value instanceof List<?> list && !text.isEmpty()) {
            int index = Integer.parseInt(text);
            found.add(element(list.get(index), index, null, 0));
        } else if (value instanceof Iterable<?> many) {
            many.forEach(each -> found.add(element(each, null, null, 0)));
        } else if (value != null && value.getClass().isArray()) {
            int index = Integer.parseInt(text);
            Class<?> array = value instanceof Object[] ? Object[].class : value.getClass();
            found.add(new Place(
                    nodes, Array.get(value, index), null, property, new Around(true, index, null, array, null)));
        }
        return found.isEmpty() ? List.of(unknown(text)) : found;
    }

    /** An element of something that a validator has made up. */
    private Place unknown(String text) {
        boolean index = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        String key = index || text.isEmpty() ? null : text;
        return new Place(
                nodes, null, null, property, new Around(true, index ? Integer.valueOf(text) : null, key, null, null));
    }

    private Place element(@Nullable Object content, @Nullable Integer index, @Nullable Object key, int argument) {
        return new Place(
                nodes, content, argument(argument), property, new Around(true, index, key, container(), argument));
    }

    private @Nullable Type argument(int index) {
        Type type = declared instanceof ParameterizedType generic && generic.getActualTypeArguments().length > index
                ? generic.getActualTypeArguments()[index]
                : null;
        return type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
    }

    private @Nullable Class<?> container() {
        Type raw = declared instanceof ParameterizedType generic ? generic.getRawType() : declared;
        return raw instanceof Class<?> type ? type : value == null ? null : value.getClass();
    }

    /** What is in it, if it is an {@code Optional}. */
    Place content() {
        return value instanceof Optional<?> optional
                ? new Place(
                        nodes,
                        optional.orElse(null),
                        argument(0),
                        property,
                        new Around(false, null, null, Optional.class, 0))
                : this;
    }

    /** A property of the value; without a value if there is no such property, for applications may build paths as they like. */
    Place property(String name) {
        List<Path.Node> path = with(name, ElementKind.PROPERTY);
        if (value == null) {
            return new Place(path, null, null, null, Around.NOTHING);
        }
        Object owner = value;
        for (Class<?> type : hierarchy(owner.getClass())) {
            for (AnnotatedElement member : members(type, name)) {
                try {
                    if (member instanceof Field field) {
                        field.setAccessible(true);
                        return new Place(
                                path,
                                field.get(owner),
                                field.getGenericType(),
                                new Property(owner, name),
                                Around.NOTHING);
                    }
                    if (member instanceof Method method) {
                        method.setAccessible(true);
                        return new Place(
                                path,
                                method.invoke(owner),
                                method.getGenericReturnType(),
                                new Property(owner, name),
                                Around.NOTHING);
                    }
                } catch (ReflectiveOperationException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        }
        return new Place(path, null, null, new Property(owner, name), Around.NOTHING);
    }

    /** Whether a constraint stands on the class of the value rather than on the property. */
    @SuppressWarnings("ReferenceEquality") // this very object
    boolean isMeantAsWhole(Violation violation) {
        ViolatedConstraint constraint = violation.constraint();
        Object whole = content().value();
        if (property == null || constraint == null || whole == null || whole != violation.rejectedValue()) {
            return false;
        }
        return around.equals(Around.NOTHING)
                && hierarchy(property.owner().getClass()).stream()
                        .flatMap(type -> members(type, property.name()).stream())
                        .noneMatch(each -> carries(each, constraint.annotation(), new LinkedHashSet<>()))
                && hierarchy(whole.getClass()).stream()
                        .anyMatch(each -> carries(each, constraint.annotation(), new LinkedHashSet<>()));
    }

    private static boolean carries(AnnotatedElement element, Class<?> wanted, Set<Class<?>> seen) {
        return Arrays.stream(element.getAnnotations()).anyMatch(each -> isOrHolds(each, wanted, seen));
    }

    private static boolean isOrHolds(Annotation annotation, Class<?> wanted, Set<Class<?>> seen) {
        Class<? extends Annotation> type = annotation.annotationType();
        return type == wanted
                || type.getEnclosingClass() == wanted
                || (type.isAnnotationPresent(Constraint.class) && seen.add(type) && carries(type, wanted, seen));
    }

    private static List<AnnotatedElement> members(Class<?> type, String name) {
        List<AnnotatedElement> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name)) {
                members.add(field);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            String plain = method.getName().replaceFirst("^(get|is|has)(?=[A-Z])", "");
            if (method.getParameterCount() == 0
                    && !plain.equals(method.getName())
                    && Introspector.decapitalize(plain).equals(name)) {
                members.add(method);
            }
        }
        return members;
    }

    private static Set<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            all.add(each);
        }
        for (Class<?> each : List.copyOf(all)) {
            collect(each, all);
        }
        return all;
    }

    private static void collect(Class<?> type, Set<Class<?>> all) {
        for (Class<?> each : type.getInterfaces()) {
            all.add(each);
            collect(each, all);
        }
    }
}

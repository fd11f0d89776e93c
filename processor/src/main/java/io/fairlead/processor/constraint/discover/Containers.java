package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.constraint.model.ValueModel.Container;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which types hold values that constraints may be put on, and how these are got at. */
final class Containers {

    private final ValueKinds kinds;

    Containers(ValueKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * What a container holds.
     *
     * @param argument the type of an element
     */
    record Held(Container container, TypeMirror argument) {}

    /** What a value of a type holds; null if it is no container of the platform's. */
    @Nullable
    List<Held> of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return List.of(new Held(Container.ARRAY, array.getComponentType()));
        }
        if (!(type instanceof DeclaredType declared) || !isOfPlatform(declared)) {
            return null;
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        List<Held> held = new ArrayList<>();
        if (kinds.isA(type, "java.util.Map") && arguments.size() == 2) {
            held.add(new Held(Container.MAP_KEY, arguments.get(0)));
            held.add(new Held(Container.MAP_VALUE, arguments.get(1)));
            return held;
        }
        Container container = arguments.size() == 1 ? containerOfOne(type) : null;
        return container == null ? null : List.of(new Held(container, arguments.get(0)));
    }

    private @Nullable Container containerOfOne(TypeMirror type) {
        if (kinds.isA(type, "java.util.List")) {
            return Container.LIST;
        }
        if (kinds.isA(type, "java.lang.Iterable")) {
            return Container.ITERABLE;
        }
        return kinds.isA(type, "java.util.Optional") ? Container.OPTIONAL : null;
    }

    /** The type arguments of others may mean anything. */
    private static boolean isOfPlatform(DeclaredType type) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) type.asElement())
                        .getQualifiedName()
                        .toString()
                        .startsWith("java.");
    }

    /** Whether an object of a type is a container as a whole, whose content {@code Valid} means. */
    boolean isContainer(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY
                || kinds.isA(type, "java.lang.Iterable")
                || kinds.isA(type, "java.util.Map")
                || kinds.isA(type, "java.util.Optional");
    }
}

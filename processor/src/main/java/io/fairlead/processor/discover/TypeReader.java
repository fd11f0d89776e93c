package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** From a compiler's type to a {@link TypeRef}. Remembers what it has read, until the next round. */
final class TypeReader {

    private static final List<String> ARRAY_SUPERTYPES =
            List.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

    private final Elements elements;
    private final Types types;
    private final Set<String> declared;
    private final Map<String, TypeRef> known = new HashMap<>();

    /**
     * Reads types.
     *
     * @param declared the names of all types that the sources declare
     */
    TypeReader(Elements elements, Types types, Set<String> declared) {
        this.elements = elements;
        this.types = types;
        this.declared = declared;
    }

    TypeRef read(TypeMirror type) {
        TypeName name = TypeName.get(type);
        // A type variable's name alone does not tell its bound.
        if (mentionsVariable(type)) {
            return create(type, name);
        }
        TypeRef ref = known.get(name.toString());
        if (ref == null) {
            ref = create(type, name);
            known.put(name.toString(), ref);
        }
        return ref;
    }

    private TypeRef create(TypeMirror type, TypeName name) {
        TypeMirror erasure = types.erasure(type);
        return new TypeRef(
                name,
                TypeName.get(erasure),
                reach(type),
                reach(erasure),
                Set.copyOf(ancestors(box(type))),
                mentionsVariable(type));
    }

    /** The type itself, or the box of a primitive. */
    TypeMirror box(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) type).asType()
                : type;
    }

    private Set<String> ancestors(TypeMirror type) {
        Set<String> names = new LinkedHashSet<>();
        collectAncestors(type, names);
        return names;
    }

    private void collectAncestors(TypeMirror type, Set<String> names) {
        if (type.getKind() == TypeKind.INTERSECTION) {
            // It has no name of its own.
            types.directSupertypes(type).forEach(bound -> collectAncestors(bound, names));
            return;
        }
        boolean unseen = names.add(TypeName.get(type).toString());
        names.add(TypeName.get(types.erasure(type)).toString());
        if (type instanceof ArrayType array) {
            collectAncestorsOfArray(array, names);
        } else if (unseen) {
            for (TypeMirror supertype : types.directSupertypes(type)) {
                collectAncestors(supertype, names);
            }
        }
    }

    /** As in JLS 4.10.3. The compiler's own answer holds arrays of intersections, which can not be named. */
    private void collectAncestorsOfArray(ArrayType array, Set<String> names) {
        names.addAll(ARRAY_SUPERTYPES);
        if (!array.getComponentType().getKind().isPrimitive()) {
            for (String component : ancestors(array.getComponentType())) {
                names.add(component + "[]");
            }
        }
    }

    /** The argument with which a type implements an interface of one parameter; null if it does not. */
    @Nullable
    TypeMirror argumentOf(TypeMirror type, String interfaceName) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(interfaceName)) {
            return declared.getTypeArguments().isEmpty()
                    ? objectType()
                    : declared.getTypeArguments().get(0);
        }
        for (TypeMirror supertype : types.directSupertypes(type)) {
            TypeMirror argument = argumentOf(supertype, interfaceName);
            if (argument != null) {
                return argument;
            }
        }
        return null;
    }

    private TypeMirror objectType() {
        return elements.getTypeElement("java.lang.Object").asType();
    }

    boolean isA(TypeMirror type, String className) {
        TypeElement element = elements.getTypeElement(className);
        return element != null && types.isAssignable(types.erasure(type), types.erasure(element.asType()));
    }

    private Reach reach(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> {
                DeclaredType declared = (DeclaredType) type;
                Reach reach = reach(declared.asElement());
                for (TypeMirror argument : declared.getTypeArguments()) {
                    reach = reach.and(reach(argument));
                }
                yield reach;
            }
            case ARRAY -> reach(((ArrayType) type).getComponentType());
            case WILDCARD -> {
                TypeMirror bound = boundOf((WildcardType) type);
                yield bound == null ? Reach.EVERYWHERE : reach(bound);
            }
            default -> Reach.EVERYWHERE;
        };
    }

    /** From where a class may be named: as far as it and every class around it allow. */
    Reach reach(Element type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            return Reach.NOWHERE;
        }
        Reach reach = modifiers.contains(Modifier.PUBLIC) ? Reach.EVERYWHERE : Reach.within(packageOf(type));
        Element around = type.getEnclosingElement();
        return around instanceof TypeElement outer ? reach.and(reach(outer)) : reach;
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    ClassName classNameOf(TypeElement type) {
        return ClassName.get(type);
    }

    /**
     * Whether a type, or anything that it is made of, does not resolve yet. The supertypes of a type that was compiled
     * before are there or not; nobody will write them now.
     */
    boolean isBroken(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case DECLARED ->
                ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::isBroken)
                        || isDeclaredWithBrokenHierarchy((TypeElement) ((DeclaredType) type).asElement());
            case ARRAY -> isBroken(((ArrayType) type).getComponentType());
            case WILDCARD -> {
                TypeMirror bound = boundOf((WildcardType) type);
                yield bound != null && isBroken(bound);
            }
            default -> false;
        };
    }

    private boolean isDeclaredWithBrokenHierarchy(TypeElement type) {
        return declared.contains(type.getQualifiedName().toString()) && hasBrokenHierarchy(type);
    }

    private static @Nullable TypeMirror boundOf(WildcardType wildcard) {
        return wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
    }

    /**
     * Whether one of a class's supertypes does not resolve yet. Their arguments do not count: a class may well implement
     * {@code Provider<ShopBus>} before there is a {@code ShopBus}.
     */
    boolean hasBrokenHierarchy(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        return superclass.getKind() == TypeKind.ERROR
                || type.getInterfaces().stream().anyMatch(each -> each.getKind() == TypeKind.ERROR)
                || (superclass instanceof DeclaredType declared
                        && hasBrokenHierarchy((TypeElement) declared.asElement()))
                || type.getInterfaces().stream()
                        .anyMatch(each -> hasBrokenHierarchy((TypeElement) ((DeclaredType) each).asElement()));
    }

    private static boolean mentionsVariable(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> true;
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(TypeReader::mentionsVariable);
            case ARRAY -> mentionsVariable(((ArrayType) type).getComponentType());
            case WILDCARD -> {
                TypeMirror bound = boundOf((WildcardType) type);
                yield bound != null && mentionsVariable(bound);
            }
            default -> false;
        };
    }
}

package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Storage.Family;
import io.fairlead.processor.model.Storage.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * The types that values of some type consist of. Whoever makes bytes of records finds what is nested in them; only what sealed types permit has to
 * be told.
 */
final class StoredTypes {

    /** Says that somebody has decided already how bytes are made of a type. */
    private static final String JSON = "io.avaje.jsonb.Json";

    private final TypeReader types;
    private final Map<String, TypeElement> roots = new LinkedHashMap<>();
    private final List<Family> families = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    StoredTypes(TypeReader types) {
        this.types = types;
    }

    /** Adds a type that is stored itself, and what it consists of. */
    void addRoot(TypeMirror type) {
        forEachNamed(type, element -> {
            if (element.getKind() != ElementKind.ENUM
                    && !isSealed(element)
                    && Annotations.find(element, JSON) == null) {
                roots.putIfAbsent(element.getQualifiedName().toString(), element);
            }
        });
        visit(type);
    }

    /** The classes among what was added, and among the arguments of these, that are neither of the platform, nor enums, nor sealed. */
    Collection<TypeElement> roots() {
        return roots.values();
    }

    /** The sealed types of the application's own. */
    List<Family> families() {
        return families.stream()
                .sorted(Comparator.comparing(family -> family.type().erased()))
                .toList();
    }

    private interface Visitor {
        void visit(TypeElement element);
    }

    /** The application's own classes that a type is made of: itself, its arguments, and the elements of its arrays. */
    private static void forEachNamed(TypeMirror type, Visitor visitor) {
        if (type instanceof ArrayType array) {
            forEachNamed(array.getComponentType(), visitor);
        } else if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            if (bound != null) {
                forEachNamed(bound, visitor);
            }
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> forEachNamed(argument, visitor));
            TypeElement element = (TypeElement) declared.asElement();
            if (!isOfPlatform(element)) {
                visitor.visit(element);
            }
        }
    }

    private void visit(TypeMirror type) {
        forEachNamed(type, this::visit);
    }

    private void visit(TypeElement element) {
        if (!seen.add(element.getQualifiedName().toString())) {
            return;
        }
        if (isSealed(element)) {
            List<TypeElement> members = new ArrayList<>();
            collectMembers(element, members);
            if (Annotations.find(element, JSON) == null) {
                families.add(new Family(
                        types.read(element.asType()),
                        members.stream()
                                .map(this::member)
                                .sorted(Comparator.comparing(
                                        member -> member.type().erased()))
                                .toList()));
            }
            members.forEach(this::visit);
        }
        for (Element field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)) {
                visit(field.asType());
            }
        }
    }

    private Member member(TypeElement type) {
        return new Member(
                types.read(type.asType()),
                Objects.requireNonNullElse(
                        StorageReader.nameOf(type), type.getSimpleName().toString()));
    }

    private static void collectMembers(TypeElement sealed, List<TypeElement> members) {
        for (TypeMirror permitted : sealed.getPermittedSubclasses()) {
            if (permitted instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                if (isOfValues(element) && !members.contains(element)) {
                    members.add(element);
                }
                if (isSealed(element)) {
                    collectMembers(element, members);
                }
            }
        }
    }

    /** Whether values may be of the very class. Of an enum they are taken to be, even if its constants alone complete it. */
    private static boolean isOfValues(TypeElement element) {
        return element.getKind() == ElementKind.ENUM || !element.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** An enum is written by the names of its constants, though the language seals it if these have bodies. */
    private static boolean isSealed(TypeElement element) {
        return element.getKind() != ElementKind.ENUM && element.getModifiers().contains(Modifier.SEALED);
    }

    private static boolean isOfPlatform(TypeElement element) {
        Element around = element;
        while (!(around instanceof PackageElement)) {
            around = Objects.requireNonNull(around.getEnclosingElement());
        }
        String name = ((PackageElement) around).getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("kotlin.");
    }
}

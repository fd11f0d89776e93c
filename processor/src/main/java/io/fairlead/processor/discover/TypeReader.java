package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Signatures;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
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
    private final Publicity publicity;
    private final Map<String, TypeRef> known = new HashMap<>();
    private final Map<String, Set<String>> knownAncestors = new HashMap<>();
    private final Set<String> visiting = new HashSet<>();
    private final Map<String, Optional<TypeMirror>> erasures = new HashMap<>();

    /**
     * Reads types.
     *
     * @param declared the names of all types that the sources declare
     * @param publicity how far public types reach
     */
    TypeReader(Elements elements, Types types, Set<String> declared, Publicity publicity) {
        this.elements = elements;
        this.types = types;
        this.declared = declared;
        this.publicity = publicity;
    }

    TypeRef read(TypeMirror type) {
        TypeName name = TypeName.get(type);
        // A type variable's name alone does not tell its bound.
        if (mentionsVariable(type)) {
            return create(type, name);
        }
        String text = name.toString();
        TypeRef ref = known.get(text);
        if (ref == null) {
            ref = create(type, name);
            known.put(text, ref);
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
        // Eclipse's compiler leaves it out of the supertypes of interfaces.
        names.add("java.lang.Object");
        collectAncestors(type, names);
        return names;
    }

    private void collectAncestors(TypeMirror type, Set<String> names) {
        if (type.getKind() == TypeKind.INTERSECTION) {
            // It has no name of its own.
            supertypesOf(type).forEach(bound -> collectAncestors(bound, names));
            return;
        }
        String name = textOf(type);
        if (!names.add(name)) {
            return;
        }
        Set<String> earlier = knownAncestors.get(name);
        if (earlier != null) {
            names.addAll(earlier);
            return;
        }
        if (!visiting.add(name)) {
            return; // it inherits from itself, which is the compiler's to report
        }
        Set<String> own = new LinkedHashSet<>();
        own.add(name);
        own.add(textOf(types.erasure(type)));
        if (type instanceof ArrayType array) {
            collectAncestorsOfArray(array, own);
        } else {
            for (TypeMirror supertype : supertypesOf(type)) {
                collectAncestors(supertype, own);
            }
        }
        if (!mentionsVariable(type)) {
            knownAncestors.put(name, own);
        }
        visiting.remove(name);
        names.addAll(own);
    }

    /**
     * The direct supertypes, as far as they are known. Where a class file names a supertype that is not on the class path,
     * javac answers with an error type, and Eclipse's compiler throws; that class is somebody else's, and compiled.
     */
    private List<? extends TypeMirror> supertypesOf(TypeMirror type) {
        try {
            return types.directSupertypes(type);
        } catch (RuntimeException absent) {
            return List.of();
        }
    }

    /** Where a type argument is wrong, such as {@code Command<int>}, a supertype may have no name. */
    private static String textOf(TypeMirror type) {
        try {
            return TypeName.get(type).toString();
        } catch (IllegalArgumentException nameless) {
            return type.toString();
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
                    : upperBound(declared.getTypeArguments().get(0));
        }
        for (TypeMirror supertype : supertypesOf(type)) {
            TypeMirror argument = argumentOf(supertype, interfaceName);
            if (argument != null) {
                return argument;
            }
        }
        return null;
    }

    /** What a value of a type argument certainly is. */
    TypeMirror upperBound(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? objectType() : wildcard.getExtendsBound();
        }
        return argument;
    }

    private TypeMirror objectType() {
        return elements.getTypeElement("java.lang.Object").asType();
    }

    /** Whether there is a class of a name. */
    boolean exists(String className) {
        return elements.getTypeElement(className) != null;
    }

    boolean isA(TypeMirror type, String className) {
        Optional<TypeMirror> wanted = erasures.computeIfAbsent(
                className,
                name -> Optional.ofNullable(elements.getTypeElement(name))
                        .map(element -> types.erasure(element.asType())));
        return wanted.isPresent() && types.isAssignable(erasure(type), wanted.get());
    }

    /**
     * The erasure, or the type itself where they are the same. javac keeps erasures from one round to the next, and with
     * them superclasses that did not exist yet.
     */
    private TypeMirror erasure(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().isEmpty()
                ? type
                : types.erasure(type);
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
        Reach reach = modifiers.contains(Modifier.PUBLIC)
                ? publicity.of(elements.getPackageOf(type))
                : Reach.within(packageOf(type));
        Element around = type.getEnclosingElement();
        return around instanceof TypeElement outer ? reach.and(reach(outer)) : reach;
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /** The text by which an origin names a method. */
    String signatureOf(ExecutableElement method) {
        return Signatures.of(method, types);
    }

    /** What a method without parameters, or whatever overrides it in a class, returns there. */
    TypeMirror returned(ExecutableElement method, TypeElement type) {
        ExecutableElement effective = ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(each -> each.getSimpleName().equals(method.getSimpleName())
                        && each.getParameters().isEmpty())
                .findFirst()
                .orElse(method);
        return type.asType() instanceof DeclaredType declared
                        && types.asMemberOf(declared, effective) instanceof ExecutableType member
                ? member.getReturnType()
                : method.getReturnType();
    }

    /** Whether a type is declared in this compilation. */
    boolean isDeclared(TypeElement type) {
        return declared.contains(type.getQualifiedName().toString());
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

    /**
     * Whether a class or a method of it carries an annotation that does not exist, which may be any, misspelt. One on a
     * class that was compiled before need not be on the class path.
     */
    boolean mayHaveLostAnnotations(TypeElement type) {
        return declared.contains(type.getQualifiedName().toString()) && Annotations.anyMissing(type);
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
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(supertype -> supertype.getKind() != TypeKind.NONE)
                .anyMatch(supertype -> isMissing(supertype)
                        || hasBrokenHierarchy((TypeElement) ((DeclaredType) supertype).asElement()));
    }

    /** Whether a supertype is no class. Eclipse's compiler calls a class erroneous when its arguments are. */
    private boolean isMissing(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return true;
        }
        return type.getKind() == TypeKind.ERROR
                && (declared.getTypeArguments().stream().noneMatch(this::isBroken)
                        || !exists(((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString()));
    }

    /** Whether a class mentions a type that does not resolve, in its supertypes or in what its members declare. */
    boolean mentionsMissing(TypeElement type) {
        return hasBrokenHierarchy(type)
                || ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .anyMatch(field -> isBroken(field.asType()))
                || Stream.concat(
                                ElementFilter.methodsIn(type.getEnclosedElements()).stream(),
                                ElementFilter.constructorsIn(type.getEnclosedElements()).stream())
                        .anyMatch(method -> isBroken(method.getReturnType())
                                || method.getParameters().stream().anyMatch(each -> isBroken(each.asType())));
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

package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Signatures;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.ComponentModel.Construction;
import io.fairlead.processor.model.ComponentModel.Flaw;
import io.fairlead.processor.model.MethodFlaw;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.TypeRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What handlers and middleware have in common: a class that a container makes, with methods that generated code calls. */
final class ComponentReader {

    private final Elements elements;
    private final Types javaTypes;
    private final TypeReader types;
    private final Set<String> provided;

    ComponentReader(Elements elements, Types javaTypes, TypeReader types, Set<String> provided) {
        this.elements = elements;
        this.javaTypes = javaTypes;
        this.types = types;
        this.provided = provided;
    }

    ComponentModel read(TypeElement type, boolean local) {
        return read(type, local, types.packageOf(type));
    }

    /**
     * Reads a class.
     *
     * @param home the package that makes it
     */
    ComponentModel read(TypeElement type, boolean local, String home) {
        return new ComponentModel(
                types.classNameOf(type),
                types.reach(type),
                flawsOf(type),
                construction(type, home),
                Kotlin.isKotlin(type),
                local,
                Origin.ofType(type.getQualifiedName().toString()));
    }

    private Set<Flaw> flawsOf(TypeElement type) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            flaws.add(Flaw.NOT_A_CLASS);
        } else if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            flaws.add(Flaw.ABSTRACT);
        }
        if (types.reach(type).equals(Reach.NOWHERE)) {
            flaws.add(Flaw.PRIVATE);
        }
        if (isInner(type)) {
            flaws.add(Flaw.INNER);
        }
        if (!type.getTypeParameters().isEmpty()) {
            flaws.add(Flaw.GENERIC);
        }
        return flaws;
    }

    /** Whether making an object of the class needs an object of the class around it. */
    static boolean isInner(TypeElement type) {
        if (type.getNestingKind() == NestingKind.TOP_LEVEL) {
            return false;
        }
        return type.getNestingKind() != NestingKind.MEMBER
                || !type.getModifiers().contains(Modifier.STATIC)
                || !(type.getEnclosingElement() instanceof TypeElement outer)
                || isInner(outer);
    }

    private Construction construction(TypeElement type, String home) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        boolean atHome = types.packageOf(type).equals(home);
        List<ExecutableElement> usable = constructors.stream()
                .filter(each -> atHome
                        ? !each.getModifiers().contains(Modifier.PRIVATE)
                        : each.getModifiers().contains(Modifier.PUBLIC))
                .toList();
        Origin origin = Origin.ofType(type.getQualifiedName().toString());
        if (!constructors.isEmpty() && elements.getOrigin(constructors.get(0)) == Elements.Origin.EXPLICIT) {
            origin = origin.member(Signatures.of(constructors.get(0), javaTypes));
        }
        return new Construction(
                constructors.stream().anyMatch(each -> Annotations.carriesAny(each, List.of("Inject"))),
                usable.stream().anyMatch(each -> each.getParameters().isEmpty() && !throwsChecked(each)),
                usable.size() == 1,
                provided.contains(type.getQualifiedName().toString()),
                suppressesWarning(type),
                origin);
    }

    private static boolean suppressesWarning(TypeElement type) {
        AnnotationMirror suppress = Annotations.find(type, "java.lang.SuppressWarnings");
        return suppress != null && Annotations.texts(suppress, "value").contains("MissingInject");
    }

    /** The methods of a class with a name, inherited ones included; private ones only if there are no others. */
    List<ExecutableElement> methodsNamed(TypeElement type, String name) {
        // All members should comprise its own; but javac leaves out some where an overload mentions a missing type.
        List<ExecutableElement> named = Stream.of(type.getEnclosedElements(), membersOf(type))
                .flatMap(members -> ElementFilter.methodsIn(members).stream())
                .filter(method -> method.getSimpleName().contentEquals(name) || Kotlin.isNamed(method, name))
                .distinct()
                .toList();
        List<ExecutableElement> callable = named.stream()
                .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
                .toList();
        return callable.isEmpty() ? named : callable;
    }

    /** All members, inherited ones included; a class that inherits from nobody else is spared the compiler's search. */
    private List<? extends Element> membersOf(TypeElement type) {
        boolean inheritsNothing = type.getInterfaces().isEmpty()
                && type.getSuperclass() instanceof DeclaredType superclass
                && ((TypeElement) superclass.asElement()).getQualifiedName().contentEquals("java.lang.Object");
        return inheritsNothing ? type.getEnclosedElements() : elements.getAllMembers(type);
    }

    /**
     * What keeps code in the package of a class from calling a method of it.
     *
     * @param parameters the method's, as the class has them
     */
    Set<MethodFlaw> flawsOf(ExecutableElement method, TypeElement type, List<TypeRef> parameters) {
        Set<MethodFlaw> flaws = EnumSet.noneOf(MethodFlaw.class);
        String packageName = types.packageOf(type);
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.STATIC)) {
            flaws.add(MethodFlaw.STATIC);
        }
        if (modifiers.contains(Modifier.PRIVATE)) {
            flaws.add(MethodFlaw.PRIVATE);
        } else if (!modifiers.contains(Modifier.PUBLIC)
                && !types.packageOf(method).equals(packageName)) {
            flaws.add(MethodFlaw.OUT_OF_REACH);
        }
        if (parameters.stream()
                .anyMatch(each -> !each.erasureReach().everywhere()
                        && !each.erasureReach().includes(packageName))) {
            flaws.add(MethodFlaw.HIDDEN_PARAMETER);
        }
        if (modifiers.contains(Modifier.ABSTRACT) && !type.getModifiers().contains(Modifier.ABSTRACT)) {
            flaws.add(MethodFlaw.ABSTRACT);
        }
        return flaws;
    }

    /** Whether a method is public, and the only one of its name that others may call. */
    boolean isExposed(ExecutableElement method, TypeElement type) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                && methodsNamed(type, method.getSimpleName().toString()).size() == 1;
    }

    /** Whether a method declares an exception that its callers would have to declare as well. */
    boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown ->
                        !types.isA(thrown, "java.lang.RuntimeException") && !types.isA(thrown, "java.lang.Error"));
    }

    /** The method, where it stands in the class itself; the annotation that makes it count, where it is inherited. */
    Origin originOf(ExecutableElement method, TypeElement type, Origin annotation) {
        return type.equals(method.getEnclosingElement())
                ? Origin.ofType(type.getQualifiedName().toString()).member(Signatures.of(method, javaTypes))
                : annotation;
    }
}

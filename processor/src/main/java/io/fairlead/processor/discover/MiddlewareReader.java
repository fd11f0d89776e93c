package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** From an annotated class to its hooks. */
final class MiddlewareReader {

    static final String MIDDLEWARE = "io.fairlead.annotation.Middleware";
    private static final String SHORT_CIRCUIT = "io.fairlead.ShortCircuit";
    private static final String STAGE = "java.util.concurrent.CompletionStage";

    private final Types javaTypes;
    private final TypeReader types;
    private final ComponentReader components;

    MiddlewareReader(Types javaTypes, TypeReader types, ComponentReader components) {
        this.javaTypes = javaTypes;
        this.types = types;
        this.components = components;
    }

    boolean isMiddleware(TypeElement type) {
        return annotationOn(type) != null;
    }

    @Nullable
    AnnotationMirror annotationOn(TypeElement type) {
        return Annotations.find(type, MIDDLEWARE);
    }

    /** Whether the signature of a hook, or a class that the annotation names, does not resolve yet. */
    boolean isBroken(TypeElement type) {
        AnnotationMirror annotation = annotationOn(type);
        return types.hasBrokenHierarchy(type)
                || (annotation != null && Annotations.namesMissing(annotation, "before", "after", "on"))
                || hookMethods(type).stream()
                        .map(method -> signature(type, method))
                        .anyMatch(this::isBroken);
    }

    private boolean isBroken(ExecutableType method) {
        return types.isBroken(method.getReturnType())
                || method.getParameterTypes().stream().anyMatch(types::isBroken)
                || method.getThrownTypes().stream().anyMatch(types::isBroken);
    }

    MiddlewareModel read(TypeElement type, AnnotationMirror annotation, boolean local) {
        Origin origin = Origin.ofType(type.getQualifiedName().toString()).annotation(MIDDLEWARE);
        TypeElement policy = PolicyReader.onlyPolicy(annotation);
        Set<String> instances = PolicyParts.typesOf(policy);
        Hook.Given given = new Hook.Given(
                policy == null ? null : policy.getQualifiedName().toString(),
                Annotations.elements(annotation, "on").size() == 1,
                instances);
        List<Hook> hooks = new ArrayList<>();
        for (Hook.Kind kind : Hook.Kind.values()) {
            for (ExecutableElement method : components.methodsNamed(type, kind.method())) {
                hooks.add(read(type, kind, method, given, origin));
            }
        }
        hooks.sort(Comparator.comparing(Hook::kind)
                .thenComparing(hook -> String.valueOf(hook.origin().member())));
        return new MiddlewareModel(
                components.read(type, local),
                Annotations.number(annotation, "order", 0),
                Annotations.classes(annotation, "before"),
                Annotations.classes(annotation, "after"),
                strangersIn(annotation),
                Set.copyOf(Annotations.classes(annotation, "on")),
                policiesIn(annotation),
                instances,
                hooks.stream().filter(hook -> hook.kind() != Hook.Kind.ON_EVENT).toList(),
                hooks.stream().filter(hook -> hook.kind() == Hook.Kind.ON_EVENT).toList(),
                origin);
    }

    private static Set<String> policiesIn(AnnotationMirror annotation) {
        return Annotations.elements(annotation, "on").stream()
                .filter(PolicyReader::isPolicy)
                .map(type -> type.getQualifiedName().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All are to be seen here, since they are written as literals, whether their modules are or not. */
    private static Set<String> strangersIn(AnnotationMirror annotation) {
        Set<String> names = new HashSet<>(Annotations.classes(annotation, "before"));
        names.addAll(Annotations.classes(annotation, "after"));
        Stream.of("before", "after")
                .flatMap(name -> Annotations.elements(annotation, name).stream())
                .filter(type -> Annotations.find(type, MIDDLEWARE) != null)
                .forEach(type -> names.remove(type.getQualifiedName().toString()));
        return Set.copyOf(names);
    }

    private List<ExecutableElement> hookMethods(TypeElement type) {
        List<ExecutableElement> methods = new ArrayList<>();
        for (Hook.Kind kind : Hook.Kind.values()) {
            methods.addAll(components.methodsNamed(type, kind.method()));
        }
        return methods;
    }

    private ExecutableType signature(TypeElement type, ExecutableElement method) {
        return (ExecutableType) javaTypes.asMemberOf((DeclaredType) type.asType(), method);
    }

    private Hook read(TypeElement type, Hook.Kind kind, ExecutableElement method, Hook.Given given, Origin annotation) {
        ExecutableType signature = signature(type, method);
        List<TypeRef> parameters =
                signature.getParameterTypes().stream().map(types::read).toList();
        TypeMirror returned = signature.getReturnType();
        String holder = kind == Hook.Kind.AROUND_ASYNC ? STAGE : SHORT_CIRCUIT;
        boolean held = returned.getKind() == TypeKind.DECLARED && types.isA(returned, holder);
        TypeMirror answer = held ? types.argumentOf(returned, holder) : null;
        return new Hook(
                kind,
                method.getSimpleName().toString(),
                Hook.assignRoles(kind, parameters, given),
                returned.getKind() == TypeKind.VOID ? null : types.read(returned),
                answer == null ? null : types.read(answer),
                components.flawsOf(method, type, parameters),
                components.throwsChecked(method),
                components.originOf(method, type, annotation));
    }
}

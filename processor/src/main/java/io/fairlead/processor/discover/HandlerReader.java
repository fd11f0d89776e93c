package io.fairlead.processor.discover;

import io.fairlead.processor.discover.FilteringReader.Values;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Signatures;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerMethod.Errors;
import io.fairlead.processor.model.HandlerMethod.Form;
import io.fairlead.processor.model.HandlerMethod.Returns;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** From an annotated class, or a class with annotated methods, to its handler methods. */
final class HandlerReader {

    private static final String STREAM = "java.util.stream.Stream";
    private static final String STAGE = "java.util.concurrent.CompletionStage";
    private static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";
    private static final String OUTCOME = "io.fairlead.Outcome";
    private static final String VOID = "java.lang.Void";

    private final Types javaTypes;
    private final TypeReader types;
    private final ComponentReader components;
    private final FilteringReader filterings;

    HandlerReader(Types javaTypes, TypeReader types, ComponentReader components, FilteringReader filterings) {
        this.javaTypes = javaTypes;
        this.types = types;
        this.components = components;
        this.filterings = filterings;
    }

    /** Whether a class, or a method of it, carries a handler annotation. */
    boolean isHandler(TypeElement type) {
        return !kindsOn(type).isEmpty() || !annotatedMethods(type).isEmpty();
    }

    /**
     * Whether a handler method's own signature does not resolve yet, or a class that its annotation names. Nothing else holds a
     * handler back.
     */
    boolean isBroken(TypeElement type) {
        Map<ExecutableElement, Stated> candidates = candidates(type);
        return types.hasBrokenHierarchy(type)
                || candidates.keySet().stream()
                        .map(method -> signature(type, method))
                        .anyMatch(this::isBroken)
                || candidates.values().stream()
                        .anyMatch(stated ->
                                stated.kind == MessageKind.EVENT && Values.OF_HANDLER.nameMissing(stated.annotation));
    }

    /** The classes that are named as filters of its events. */
    Stream<TypeElement> filtersOf(TypeElement type) {
        return candidates(type).values().stream().flatMap(stated -> filterings.classes(stated.annotation));
    }

    private boolean isBroken(ExecutableType method) {
        return types.isBroken(method.getReturnType())
                || method.getParameterTypes().stream().anyMatch(types::isBroken)
                || method.getThrownTypes().stream().anyMatch(types::isBroken);
    }

    HandlerModel read(TypeElement type, boolean local) {
        ComponentModel component = components.read(type, local);
        List<HandlerMethod> methods = new ArrayList<>();
        candidates(type).forEach((method, annotation) -> methods.add(read(type, method, annotation, local)));
        methods.sort(
                Comparator.comparing(method -> String.valueOf(method.origin().member())));
        Stated stated = stated(type);
        return new HandlerModel(component, List.copyOf(methods), stated.kind, stated.origin);
    }

    /** A handler annotation and where it stands. */
    private record Stated(MessageKind kind, AnnotationMirror annotation, Origin origin) {}

    private Stated stated(TypeElement type) {
        List<Stated> onClass = kindsOn(type);
        return onClass.isEmpty() ? annotatedMethods(type).values().iterator().next() : onClass.get(0);
    }

    private static List<Stated> kindsOn(TypeElement type) {
        Origin origin = Origin.ofType(type.getQualifiedName().toString());
        List<Stated> stated = new ArrayList<>();
        for (MessageKind kind : MessageKind.values()) {
            AnnotationMirror annotation = Annotations.find(type, kind.handlerAnnotation());
            if (annotation != null) {
                stated.add(new Stated(kind, annotation, origin.annotation(kind.handlerAnnotation())));
            }
        }
        return stated;
    }

    private Map<ExecutableElement, Stated> annotatedMethods(TypeElement type) {
        Map<ExecutableElement, Stated> annotated = new LinkedHashMap<>();
        Origin origin = Origin.ofType(type.getQualifiedName().toString());
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (MessageKind kind : MessageKind.values()) {
                AnnotationMirror annotation = Annotations.find(method, kind.handlerAnnotation());
                if (annotation != null) {
                    Origin place =
                            origin.member(Signatures.of(method, javaTypes)).annotation(kind.handlerAnnotation());
                    annotated.putIfAbsent(method, new Stated(kind, annotation, place));
                }
            }
        }
        return annotated;
    }

    private Map<ExecutableElement, Stated> candidates(TypeElement type) {
        Map<ExecutableElement, Stated> candidates = new LinkedHashMap<>(annotatedMethods(type));
        List<Stated> onClass = kindsOn(type);
        if (!onClass.isEmpty()) {
            for (ExecutableElement method : components.methodsNamed(type, "handle")) {
                candidates.putIfAbsent(method, kindFor(signature(type, method), onClass));
            }
        }
        return candidates;
    }

    /** Of several annotations on the class, the one whose kind of message the method takes. */
    private Stated kindFor(ExecutableType method, List<Stated> onClass) {
        if (onClass.size() > 1 && !method.getParameterTypes().isEmpty()) {
            TypeMirror message = method.getParameterTypes().get(0);
            for (Stated stated : onClass) {
                if (types.isA(message, stated.kind.type())) {
                    return stated;
                }
            }
        }
        return onClass.get(0);
    }

    private ExecutableType signature(TypeElement type, ExecutableElement method) {
        return (ExecutableType) javaTypes.asMemberOf((DeclaredType) type.asType(), method);
    }

    private HandlerMethod read(TypeElement type, ExecutableElement method, Stated stated, boolean local) {
        ExecutableType signature = signature(type, method);
        List<TypeRef> parameters =
                signature.getParameterTypes().stream().map(types::read).toList();
        return new HandlerMethod(
                stated.kind,
                types.classNameOf(type),
                method.getSimpleName().toString(),
                parameters,
                returns(signature, stated.kind),
                components.flawsOf(method, type, parameters),
                !method.getTypeParameters().isEmpty(),
                components.throwsChecked(method),
                components.isExposed(method, type),
                stated.kind == MessageKind.EVENT ? Annotations.number(stated.annotation, "order", 0) : 0,
                stated.kind == MessageKind.EVENT
                        && Annotations.constant(stated.annotation, "delivery").equals("QUEUED"),
                errors(stated),
                stated.kind == MessageKind.EVENT
                        ? filterings.read(stated.annotation, Values.OF_HANDLER, stated.origin, type, local)
                        : Filtering.NONE,
                components.originOf(method, type, stated.origin));
    }

    private static Errors errors(Stated stated) {
        String written = stated.kind == MessageKind.EVENT ? Annotations.constant(stated.annotation, "errors") : "";
        return Arrays.stream(Errors.values())
                .filter(each -> each.name().equals(written))
                .findFirst()
                .orElse(Errors.AS_CONFIGURED);
    }

    private Returns returns(ExecutableType method, MessageKind kind) {
        TypeMirror declared = method.getReturnType();
        TypeMirror wanted = method.getParameterTypes().isEmpty() || !kind.answered()
                ? null
                : types.argumentOf(method.getParameterTypes().get(0), kind.type());
        if (declared.getKind() == TypeKind.VOID && wanted != null && types.isA(wanted, Kotlin.UNIT)) {
            TypeRef unit = types.read(wanted);
            return new Returns(Form.UNIT, unit, unit, null, true);
        }
        if (declared.getKind() == TypeKind.VOID) {
            boolean fits = wanted == null || wanted.toString().equals(VOID);
            return new Returns(Form.NOTHING, null, null, null, fits);
        }
        if (types.isA(declared, OUTCOME)) {
            return outcome(Form.OUTCOME, declared, declared, wanted);
        }
        TypeMirror value = types.box(declared);
        boolean fits = fits(value, wanted);
        Returns wrapped = fits || wanted == null ? null : wrapped(declared, wanted);
        return wrapped != null ? wrapped : new Returns(Form.VALUE, types.read(declared), types.read(value), null, fits);
    }

    /** What holds values, or will; null for anything else. Not asked about what fits as it is. */
    private @Nullable Returns wrapped(TypeMirror declared, TypeMirror wanted) {
        if (types.isA(wanted, STREAM) && types.isA(declared, PUBLISHER)) {
            TypeRef stream = types.read(wanted);
            TypeMirror values = Objects.requireNonNull(types.argumentOf(declared, PUBLISHER));
            return new Returns(Form.PUBLISHER, stream, stream, null, fits(values, types.argumentOf(wanted, STREAM)));
        }
        if (!types.isA(declared, STAGE)) {
            return null;
        }
        TypeMirror value = Objects.requireNonNull(types.argumentOf(declared, STAGE));
        return types.isA(value, OUTCOME)
                ? outcome(Form.STAGE, declared, value, wanted)
                : new Returns(Form.STAGE, types.read(declared), types.read(value), null, fits(value, wanted));
    }

    private Returns outcome(Form form, TypeMirror declared, TypeMirror outcome, @Nullable TypeMirror wanted) {
        List<? extends TypeMirror> arguments =
                outcome instanceof DeclaredType type ? type.getTypeArguments() : List.of();
        if (arguments.size() != 2) {
            return new Returns(form, types.read(declared), null, null, false);
        }
        TypeMirror value = types.upperBound(arguments.get(0));
        TypeRef raised = types.read(types.upperBound(arguments.get(1)));
        return new Returns(form, types.read(declared), types.read(value), raised, fits(value, wanted));
    }

    private boolean fits(TypeMirror value, @Nullable TypeMirror wanted) {
        return wanted != null && javaTypes.isAssignable(value, wanted);
    }
}

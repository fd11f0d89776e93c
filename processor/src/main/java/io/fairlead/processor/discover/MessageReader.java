package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** From a class to the message that it is. */
final class MessageReader {

    private static final String MESSAGE = "io.fairlead.Message";

    private final TypeReader types;

    MessageReader(TypeReader types) {
        this.types = types;
    }

    /** Whether a class is a message that can be sent: no interface, not abstract. */
    boolean isMessage(TypeElement type) {
        return type.getKind().isClass()
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && types.isA(type.asType(), MESSAGE);
    }

    /** Whether the result of a message does not resolve yet. */
    boolean isBroken(TypeElement type) {
        for (MessageKind kind : MessageKind.values()) {
            TypeMirror result = resultOf(type, kind);
            if (result != null && types.isBroken(result)) {
                return true;
            }
        }
        return false;
    }

    /** One message for each kind that the class is of: one, unless the user erred. */
    List<MessageModel> read(TypeElement type, boolean local) {
        List<MessageModel> messages = new ArrayList<>();
        for (MessageKind kind : MessageKind.values()) {
            if (types.isA(type.asType(), kind.type())) {
                TypeMirror result = resultOf(type, kind);
                messages.add(new MessageModel(
                        kind,
                        types.read(type.asType()),
                        types.classNameOf(type),
                        result == null ? null : types.read(result),
                        carriedBy(type),
                        carriedByTypes(type),
                        !type.getTypeParameters().isEmpty(),
                        local,
                        Origin.ofType(type.getQualifiedName().toString())));
            }
        }
        return messages;
    }

    private @Nullable TypeMirror resultOf(TypeElement type, MessageKind kind) {
        return kind.answered() ? types.argumentOf(type.asType(), kind.type()) : null;
    }

    private static Set<String> carriedBy(TypeElement type) {
        Set<String> names = new HashSet<>(carriedByTypes(type));
        collect(type.getAnnotationMirrors(), names);
        for (Element member : type.getEnclosedElements()) {
            switch (member.getKind()) {
                case FIELD, RECORD_COMPONENT, METHOD -> collect(member.getAnnotationMirrors(), names);
                default -> {}
            }
        }
        return Set.copyOf(names);
    }

    /** The part of it that only sources are sure to show: see {@code JDK-8225377}. */
    static Set<String> carriedByTypes(TypeElement type) {
        Set<String> names = new HashSet<>();
        for (Element member : type.getEnclosedElements()) {
            switch (member.getKind()) {
                case FIELD, RECORD_COMPONENT -> collectFromType(member.asType(), names);
                case METHOD -> collectFromType(((ExecutableType) member.asType()).getReturnType(), names);
                default -> {}
            }
        }
        return Set.copyOf(names);
    }

    private static void collectFromType(TypeMirror type, Set<String> names) {
        collect(type.getAnnotationMirrors(), names);
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                collectFromType(argument, names);
            }
        }
    }

    private static void collect(List<? extends AnnotationMirror> annotations, Set<String> names) {
        for (AnnotationMirror annotation : annotations) {
            if (isGoneOnceCompiled(annotation)) {
                continue;
            }
            names.add(Annotations.nameOf(annotation));
            for (AnnotationMirror meta :
                    annotation.getAnnotationType().asElement().getAnnotationMirrors()) {
                names.add(Annotations.nameOf(meta));
            }
        }
    }

    /** What a root in another module could not see must not count in this one either. */
    private static boolean isGoneOnceCompiled(AnnotationMirror annotation) {
        AnnotationMirror retention =
                Annotations.find(annotation.getAnnotationType().asElement(), "java.lang.annotation.Retention");
        AnnotationValue value = retention == null ? null : Annotations.value(retention, "value");
        return value != null
                && value.getValue() instanceof VariableElement constant
                && constant.getSimpleName().contentEquals("SOURCE");
    }
}

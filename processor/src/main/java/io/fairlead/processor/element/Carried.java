package io.fairlead.processor.element;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** The annotations that a class carries: its own, its members', those on their types' arguments, and those on all of these. */
public final class Carried {

    private Carried() {}

    /** Their canonical names. */
    public static Set<String> by(TypeElement type) {
        Set<String> names = new HashSet<>(byTypes(type));
        collect(type.getAnnotationMirrors(), names);
        for (Element member : type.getEnclosedElements()) {
            switch (member.getKind()) {
                case FIELD, RECORD_COMPONENT, METHOD -> collect(member.getAnnotationMirrors(), names);
                default -> {}
            }
        }
        return Set.copyOf(names);
    }

    /** Those of them that stand on types, and so are not seen in class files by every compiler (JDK-8225377). */
    public static Set<String> byTypes(TypeElement type) {
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

    /** Those on one element, and those on these. */
    public static Set<String> on(Element element) {
        Set<String> names = new HashSet<>();
        collect(element.getAnnotationMirrors(), names);
        return names;
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
    public static boolean isGoneOnceCompiled(AnnotationMirror annotation) {
        AnnotationMirror retention =
                Annotations.find(annotation.getAnnotationType().asElement(), "java.lang.annotation.Retention");
        AnnotationValue value = retention == null ? null : Annotations.value(retention, "value");
        return value != null
                && value.getValue() instanceof VariableElement constant
                && constant.getSimpleName().contentEquals("SOURCE");
    }
}

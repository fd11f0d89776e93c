package io.fairlead.processor.element;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads annotations by name, so that neither they nor what they mention need be on the processor's own class path. */
public final class Annotations {

    private Annotations() {}

    /** The canonical name of an annotation's type. */
    public static String nameOf(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The annotation of a type on an element. */
    public static @Nullable AnnotationMirror find(Element element, String name) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (nameOf(annotation).equals(name)) {
                return annotation;
            }
        }
        return null;
    }

    /** Whether an element carries an annotation whose simple name is one of these, from whichever package. */
    public static boolean carriesAny(Element element, List<String> simpleNames) {
        return element.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().asElement().getSimpleName())
                .anyMatch(name -> simpleNames.stream().anyMatch(name::contentEquals));
    }

    /** Whether a class or one of its methods carries an annotation that does not exist: it may be any, misspelt. */
    public static boolean anyMissing(TypeElement type) {
        return Stream.concat(Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(annotation -> annotation.getAnnotationType().getKind() == TypeKind.ERROR);
    }

    /** A value of an annotation as it is written; null where it is left to its default. */
    public static @Nullable AnnotationValue value(AnnotationMirror annotation, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** A value as it is written, or one of several of a name: {@code includes[1]}. */
    public static @Nullable AnnotationValue place(AnnotationMirror annotation, String name) {
        int bracket = name.indexOf('[');
        if (bracket < 0) {
            return value(annotation, name);
        }
        List<? extends AnnotationValue> values = each(annotation, name.substring(0, bracket));
        int index = Integer.parseInt(name.substring(bracket + 1, name.length() - 1));
        return index < values.size() ? values.get(index) : null;
    }

    /** A number, or a default where none is written. */
    public static int number(AnnotationMirror annotation, String name, int otherwise) {
        AnnotationValue value = value(annotation, name);
        return value != null && value.getValue() instanceof Integer number ? number : otherwise;
    }

    /** A large number, or 0 where none is written. */
    public static long longNumber(AnnotationMirror annotation, String name) {
        AnnotationValue value = value(annotation, name);
        return value != null && value.getValue() instanceof Long number ? number : 0;
    }

    /** The name of a constant of an enum, or an empty text where none is written. */
    public static String constant(AnnotationMirror annotation, String name) {
        AnnotationValue value = value(annotation, name);
        return value != null && value.getValue() instanceof Element constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** A text, or the empty one where none is written. */
    public static String text(AnnotationMirror annotation, String name) {
        AnnotationValue value = value(annotation, name);
        return value != null && value.getValue() instanceof String text ? text : "";
    }

    /** Whether a truth value is written, and true. */
    public static boolean flag(AnnotationMirror annotation, String name) {
        AnnotationValue value = value(annotation, name);
        return value != null && Boolean.TRUE.equals(value.getValue());
    }

    /** Texts, none where none are written. */
    public static List<String> texts(AnnotationMirror annotation, String name) {
        return each(annotation, name).stream()
                .map(value -> String.valueOf(value.getValue()))
                .toList();
    }

    /** Classes, without primitive types and arrays; none where none are written. */
    public static List<TypeElement> elements(AnnotationMirror annotation, String name) {
        return each(annotation, name).stream()
                .map(AnnotationValue::getValue)
                .filter(value -> value instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .toList();
    }

    /** Types of any form, none where none are written; a text in the place of one that is missing is left out. */
    public static List<TypeMirror> types(AnnotationMirror annotation, String name) {
        return each(annotation, name).stream()
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** The canonical names of classes, none where none are written. */
    public static List<String> classes(AnnotationMirror annotation, String name) {
        return each(annotation, name).stream()
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(type -> classNameOf((TypeMirror) type))
                .toList();
    }

    /** Whether one of these values names a class that does not exist. javac has a text in its place. */
    public static boolean namesMissing(AnnotationMirror annotation, String... names) {
        for (String name : names) {
            AnnotationValue value = value(annotation, name);
            if (value != null
                    && (!(value.getValue() instanceof List<?>)
                            || each(annotation, name).stream().anyMatch(Annotations::isMissing))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMissing(AnnotationValue value) {
        return !(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR;
    }

    private static String classNameOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : type.toString();
    }

    private static List<? extends AnnotationValue> each(AnnotationMirror annotation, String name) {
        AnnotationValue value = value(annotation, name);
        if (value == null || !(value.getValue() instanceof List<?> values)) {
            return List.of();
        }
        return values.stream().map(AnnotationValue.class::cast).toList();
    }
}

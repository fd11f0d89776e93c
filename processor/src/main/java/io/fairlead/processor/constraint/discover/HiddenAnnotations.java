package io.fairlead.processor.constraint.discover;

import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Before release 22 javac does not tell of the annotations on type arguments that class files keep. Where a class was
 * compiled before and has such arguments, nobody can say that they carry no constraints.
 */
final class HiddenAnnotations {

    private static final int SEES_ALL = 22;

    private final Set<String> declared;

    /**
     * Knows which classes are read from sources.
     *
     * @param declared their canonical names; grows from round to round
     */
    HiddenAnnotations(Set<String> declared) {
        this.declared = declared;
    }

    boolean mayHide(TypeElement type) {
        return Runtime.version().feature() < SEES_ALL
                && !declared.contains(type.getQualifiedName().toString())
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                        .anyMatch(field -> hasArguments(field.asType()));
    }

    private static boolean hasArguments(TypeMirror type) {
        return type instanceof ArrayType array
                ? hasArguments(array.getComponentType())
                : type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty();
    }
}

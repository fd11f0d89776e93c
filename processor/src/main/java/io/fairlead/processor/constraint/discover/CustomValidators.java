package io.fairlead.processor.constraint.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.constraint.model.ConstraintModel.Custom;
import io.fairlead.processor.element.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Which of the classes that a constraint names checks values of a type: Jakarta Validation, section 5.7.4. */
final class CustomValidators {

    private final Elements elements;
    private final Types types;

    CustomValidators(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    private record Candidate(TypeElement type, TypeMirror accepts) {}

    /** Those that take the type and of which no other takes something narrower; one, unless the user erred. */
    List<Custom> fitting(List<TypeElement> named, TypeMirror type, String home) {
        TypeMirror value = type.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) type).asType()
                : type;
        List<Candidate> candidates = new ArrayList<>();
        for (TypeElement validator : named) {
            TypeMirror accepts = checksValues(validator) ? accepted(validator.asType()) : null;
            if (accepts != null && takes(accepts, value)) {
                candidates.add(new Candidate(validator, accepts));
            }
        }
        return candidates.stream()
                .filter(each -> candidates.stream()
                        .noneMatch(other -> !other.equals(each)
                                && takes(each.accepts(), other.accepts())
                                && !takes(other.accepts(), each.accepts())))
                .map(each -> new Custom(ClassName.get(each.type()), isPlain(each.type(), home)))
                .toList();
    }

    private boolean takes(TypeMirror accepts, TypeMirror value) {
        return types.isAssignable(value, accepts) || types.isAssignable(types.erasure(value), types.erasure(accepts));
    }

    /** The second type argument of {@code ConstraintValidator}. */
    private @Nullable TypeMirror accepted(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(Jakarta.VALIDATOR)) {
            return declared.getTypeArguments().size() == 2
                    ? declared.getTypeArguments().get(1)
                    : null;
        }
        for (TypeMirror supertype : types.directSupertypes(type)) {
            TypeMirror found = accepted(supertype);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Some check the parameters of methods alone. */
    private static boolean checksValues(TypeElement validator) {
        AnnotationMirror target = Annotations.find(validator, Jakarta.TARGET);
        AnnotationValue value = target == null ? null : Annotations.value(target, "value");
        return value == null || value.toString().contains("ANNOTATED_ELEMENT");
    }

    boolean isReachable(ClassName name, String home) {
        TypeElement type = elements.getTypeElement(name.canonicalName());
        return type != null && isReachable(type, home);
    }

    /** Whether code in a package can name a class. */
    boolean isReachable(TypeElement type, String home) {
        boolean near = elements.getPackageOf(type).getQualifiedName().contentEquals(home);
        return Stream.iterate(
                        (Element) type, each -> each.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement)
                .allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC)
                        || (near && !each.getModifiers().contains(Modifier.PRIVATE)));
    }

    private boolean isPlain(TypeElement type, String home) {
        boolean near = elements.getPackageOf(type).getQualifiedName().contentEquals(home);
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(each -> each.getParameters().isEmpty()
                        && each.getThrownTypes().isEmpty()
                        && (each.getModifiers().contains(Modifier.PUBLIC)
                                || (near && !each.getModifiers().contains(Modifier.PRIVATE))));
    }
}

package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.element.Annotations;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The names of Jakarta Validation, which the processor has no class of, and what they tell of annotations. */
final class Jakarta {

    static final String CONSTRAINT = "jakarta.validation.Constraint";
    static final String VALID = "jakarta.validation.Valid";
    static final String CONVERT_GROUP = "jakarta.validation.groups.ConvertGroup";
    static final String GROUP_SEQUENCE = "jakarta.validation.GroupSequence";
    static final String OVERRIDES = "jakarta.validation.OverridesAttribute";
    static final String SINGLE = "jakarta.validation.ReportAsSingleViolation";
    static final String VALIDATOR = "jakarta.validation.ConstraintValidator";
    static final String TARGET = "jakarta.validation.constraintvalidation.SupportedValidationTarget";

    private Jakarta() {}

    /** Whether an annotation's type says that it is a constraint. */
    static boolean isConstraint(AnnotationMirror annotation) {
        return Annotations.find(annotation.getAnnotationType().asElement(), CONSTRAINT) != null;
    }

    /** The annotations among these that say something of a value, those that stand together in one of their own among them. */
    static List<AnnotationMirror> unpacked(List<? extends AnnotationMirror> annotations) {
        List<AnnotationMirror> all = new ArrayList<>();
        for (AnnotationMirror annotation : annotations) {
            List<AnnotationMirror> inside = nested(annotation);
            if (inside.stream().anyMatch(each -> isConstraint(each) || isConversion(each))) {
                all.addAll(inside);
            } else {
                all.add(annotation);
            }
        }
        return all;
    }

    static boolean isConversion(AnnotationMirror annotation) {
        return Annotations.nameOf(annotation).equals(CONVERT_GROUP);
    }

    /** The annotation that stands on an element, alone or in one that holds several, as the element itself has it. */
    static AnnotationMirror outer(AnnotationMirror annotation, List<? extends AnnotationMirror> annotations) {
        for (AnnotationMirror each : annotations) {
            if (nested(each).stream().anyMatch(inside -> inside.equals(annotation))) {
                return each;
            }
        }
        return annotation;
    }

    /** The annotations of which an annotation's value consists. */
    static List<AnnotationMirror> nested(AnnotationMirror annotation) {
        AnnotationValue value = Annotations.value(annotation, "value");
        if (value == null || !(value.getValue() instanceof List<?> values)) {
            return List.of();
        }
        return values.stream()
                .map(each -> ((AnnotationValue) each).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
    }

    /** The values of an annotation that is there once or several times. */
    static List<AnnotationMirror> all(Element element, String name) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            String type = Annotations.nameOf(annotation);
            if (type.equals(name)) {
                found.add(annotation);
            } else if (type.equals(name + ".List")) {
                found.addAll(nested(annotation));
            }
        }
        return found;
    }

    /** The annotation of a name among some. */
    static @Nullable AnnotationMirror among(List<? extends AnnotationMirror> annotations, String name) {
        return annotations.stream()
                .filter(each -> Annotations.nameOf(each).equals(name))
                .findFirst()
                .orElse(null);
    }
}

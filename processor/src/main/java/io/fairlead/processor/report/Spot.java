package io.fairlead.processor.report;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Signatures;
import io.fairlead.processor.model.Origin;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where an origin leads in the compiler's own terms, as far as it could be followed.
 *
 * @param exact whether the element is the one that the origin names; if not, it is the nearest around it, or none
 */
record Spot(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        boolean exact) {

    /** Looks an origin up by its names. */
    static Spot of(Origin origin, Elements elements, Types types) {
        // Eclipse's compiler fails on an empty name.
        Element declared = origin.equals(Origin.NOWHERE) ? null : declared(origin.type(), elements);
        if (declared == null) {
            return new Spot(nearest(origin.type(), elements), null, null, false);
        }
        String signature = origin.member();
        Element element = signature == null ? declared : member(declared, signature, types);
        if (element == null) {
            return new Spot(declared, null, null, false);
        }
        String annotationName = origin.annotation();
        AnnotationMirror annotation = annotationName == null ? null : Annotations.find(element, annotationName);
        String valueName = origin.value();
        AnnotationValue value =
                annotation == null || valueName == null ? null : Annotations.place(annotation, valueName);
        return new Spot(element, annotation, value, true);
    }

    private static @Nullable Element declared(String name, Elements elements) {
        return name.endsWith(Origin.PACKAGE)
                ? elements.getPackageElement(name.substring(0, name.length() - Origin.PACKAGE.length()))
                : elements.getTypeElement(name);
    }

    /** The innermost type around a type that is not to be found. */
    private static @Nullable TypeElement nearest(String name, Elements elements) {
        TypeElement found = null;
        for (int dot = name.lastIndexOf('.'); dot > 0 && found == null; dot = name.lastIndexOf('.', dot - 1)) {
            found = elements.getTypeElement(name.substring(0, dot));
        }
        return found;
    }

    private static @Nullable Element member(Element type, String signature, Types types) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    ? Signatures.of(method, types).equals(signature)
                    : member.getKind().isField() && member.getSimpleName().contentEquals(signature)) {
                return member;
            }
        }
        return null;
    }

    void print(Messager messager, Kind kind, String text) {
        if (element == null) {
            messager.printMessage(kind, text);
        } else if (annotation == null) {
            messager.printMessage(kind, text, element);
        } else if (value == null) {
            messager.printMessage(kind, text, element, annotation);
        } else {
            messager.printMessage(kind, text, element, annotation, value);
        }
    }
}

package io.fairlead.processor.element;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.literal.AnnotationModel.Constant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** From an annotation to its values. */
public final class AnnotationReader {

    private final Elements elements;

    public AnnotationReader(Elements elements) {
        this.elements = elements;
    }

    public AnnotationModel read(AnnotationMirror annotation) {
        SortedMap<String, TypeName> members = new TreeMap<>();
        SortedMap<String, Object> values = new TreeMap<>();
        elements.getElementValuesWithDefaults(annotation).forEach((member, value) -> {
            String name = member.getSimpleName().toString();
            members.put(name, TypeName.get(member.getReturnType()));
            values.put(name, plain(value));
        });
        return new AnnotationModel(
                ClassName.get((TypeElement) annotation.getAnnotationType().asElement()), members, values);
    }

    /** A value without the compiler's types. */
    public Object plain(AnnotationValue value) {
        Object raw = value.getValue();
        if (raw instanceof TypeMirror type) {
            return TypeName.get(type);
        }
        if (raw instanceof VariableElement constant) {
            return new Constant(
                    ClassName.get((TypeElement) constant.getEnclosingElement()),
                    constant.getSimpleName().toString());
        }
        if (raw instanceof AnnotationMirror annotation) {
            return read(annotation);
        }
        if (raw instanceof List<?> list) {
            return list.stream().map(each -> plain((AnnotationValue) each)).toList();
        }
        return raw;
    }
}

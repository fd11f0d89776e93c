package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.constraint.model.GroupModel;
import io.fairlead.processor.element.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** From an interface to the group that it is. */
final class GroupReader {

    private GroupReader() {}

    /** Reads a group and those that it is made of. */
    static void read(TypeElement type, Findings findings) {
        String name = type.getQualifiedName().toString();
        if (findings.knowsGroup(name)) {
            return;
        }
        Set<String> included = new TreeSet<>();
        include(type, included);
        AnnotationMirror sequence = Annotations.find(type, Jakarta.GROUP_SEQUENCE);
        List<TypeElement> steps = sequence == null ? List.of() : Annotations.elements(sequence, "value");
        List<String> names = new ArrayList<>();
        steps.forEach(step -> names.add(step.getQualifiedName().toString()));
        findings.add(name, new GroupModel(Set.copyOf(included), List.copyOf(names)));
        steps.forEach(step -> read(step, findings));
    }

    private static void include(TypeElement type, Set<String> included) {
        if (included.add(type.getQualifiedName().toString())) {
            for (TypeMirror inherited : type.getInterfaces()) {
                include((TypeElement) ((DeclaredType) inherited).asElement(), included);
            }
        }
    }
}

package io.fairlead.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The methods by which a message tells its components, its own and inherited ones. */
final class Accessors {

    /** What every record overrides or inherits. */
    private static final Set<String> OF_ALL = Set.of("hashCode", "toString");

    private Accessors() {}

    /** By the names of the components, sorted; without a method where a compiler does not show the one that a record has. */
    static Map<String, List<ExecutableElement>> of(TypeElement message, Elements elements) {
        Map<String, List<ExecutableElement>> accessors = new TreeMap<>();
        ElementFilter.recordComponentsIn(message.getEnclosedElements())
                .forEach(each -> accessors.put(each.getSimpleName().toString(), new ArrayList<>()));
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(message))) {
            if (isAccessor(method)) {
                accessors
                        .computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
        return accessors;
    }

    private static boolean isAccessor(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && method.getThrownTypes().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && !isOfObject(method);
    }

    private static boolean isOfObject(ExecutableElement method) {
        return OF_ALL.contains(method.getSimpleName().toString())
                || (method.getEnclosingElement() instanceof TypeElement owner
                        && owner.getQualifiedName().contentEquals(Object.class.getName()));
    }
}

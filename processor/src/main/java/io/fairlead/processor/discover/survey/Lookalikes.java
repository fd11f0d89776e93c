package io.fairlead.processor.discover.survey;

import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.Survey.Unwired;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes that somebody may take for handlers or middleware: they have such a method, but not the annotation. That
 * is no error, for a method may be called {@code handle} for any reason; but it answers "why is this not wired?".
 */
final class Lookalikes {

    private static final String MESSAGE = "io.fairlead.Message";
    private static final Set<String> HOOKS =
            Set.of("before", "after", "onError", "onFinally", "afterCommit", "around", "aroundAsync");

    private final Elements elements;
    private final Types types;

    Lookalikes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The first such method of each class, the classes sorted by name. */
    List<Unwired> among(Collection<String> declared, Set<String> wired) {
        List<Unwired> found = new ArrayList<>();
        for (String name : new TreeSet<>(declared)) {
            TypeElement type = wired.contains(name) ? null : elements.getTypeElement(name);
            if (type != null && canBeMade(type)) {
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .map(method -> read(type, method))
                        .filter(each -> each != null)
                        .limit(1)
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static boolean canBeMade(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private @Nullable Unwired read(TypeElement type, ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        if (method.getParameters().isEmpty()
                || modifiers.contains(Modifier.PRIVATE)
                || modifiers.contains(Modifier.STATIC)) {
            return null;
        }
        String name = method.getSimpleName().toString();
        TypeMirror taken = method.getParameters().get(0).asType();
        String missing = name.equals("handle") ? handlerAnnotation(taken) : HOOKS.contains(name) ? "Middleware" : null;
        return missing == null || !isA(taken, MESSAGE)
                ? null
                : new Unwired(
                        elements.getBinaryName(type).toString(),
                        name,
                        TypeName.get(types.erasure(taken)).toString(),
                        missing);
    }

    private @Nullable String handlerAnnotation(TypeMirror taken) {
        for (MessageKind kind : MessageKind.values()) {
            if (isA(taken, kind.type())) {
                return kind.handlerAnnotation()
                        .substring(kind.handlerAnnotation().lastIndexOf('.') + 1);
            }
        }
        return null;
    }

    private boolean isA(TypeMirror type, String className) {
        TypeElement element = elements.getTypeElement(className);
        return element != null && types.isAssignable(types.erasure(type), types.erasure(element.asType()));
    }
}

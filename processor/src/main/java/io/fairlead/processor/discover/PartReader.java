package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.Origin;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** From a class that an annotation names to the part that it plays. */
final class PartReader {

    private final TypeReader types;
    private final ComponentReader components;

    PartReader(TypeReader types, ComponentReader components) {
        this.types = types;
        this.components = components;
    }

    /** Whether a class is of the type that it is to be called as. One whose supertypes do not resolve may be, once they do. */
    boolean isA(TypeElement type, ClassName called) {
        return types.isA(type.asType(), called.canonicalName()) || types.hasBrokenHierarchy(type);
    }

    /**
     * Reads it.
     *
     * @param called what it is called as
     * @param namer what names it
     * @param local whether that is of this compilation, which then makes the part
     * @param origin the annotation value
     */
    NamedPart read(TypeElement type, ClassName called, TypeElement namer, boolean local, Origin origin) {
        ClassName name = types.classNameOf(namer);
        return new NamedPart(components.read(type, local, name.packageName()), called, name, isBusy(type), origin);
    }

    private static boolean isBusy(TypeElement type) {
        return Annotations.find(type, MiddlewareReader.MIDDLEWARE) != null
                || Stream.of(MessageKind.values())
                        .map(MessageKind::handlerAnnotation)
                        .anyMatch(handles -> Annotations.find(type, handles) != null
                                || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                        .anyMatch(method -> Annotations.find(method, handles) != null));
    }
}

package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Policies;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.Storage;
import io.fairlead.processor.model.TypeRef;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** From a message to its name, and to what is stored of it. */
final class StorageReader {

    static final String MESSAGE_NAME = "io.fairlead.annotation.MessageName";

    private final Elements elements;
    private final TypeReader types;

    StorageReader(Elements elements, TypeReader types) {
        this.elements = elements;
        this.types = types;
    }

    Storage of(TypeElement message, @Nullable TypeMirror result, Policies policies) {
        String name = nameOf(message);
        List<String> storedBy = policies.inForce().stream()
                .map(PolicyModel::name)
                .filter(this::stores)
                .toList();
        if (storedBy.isEmpty()) {
            return name == null ? Storage.NONE : new Storage(name, storedBy, List.of(), List.of());
        }
        StoredTypes all = new StoredTypes(types);
        all.addRoot(message.asType());
        if (result != null) {
            all.addRoot(result);
        }
        return new Storage(
                name,
                storedBy,
                all.roots().stream()
                        .map(type -> types.read(type.asType()))
                        .sorted(Comparator.comparing(TypeRef::erased))
                        .toList(),
                all.families());
    }

    private boolean stores(String policy) {
        TypeElement type = elements.getTypeElement(policy);
        AnnotationMirror definition = type == null ? null : Annotations.find(type, PolicyReader.POLICY);
        return definition != null && Annotations.flag(definition, "stores");
    }

    /** The name that stands on a class. */
    static @Nullable String nameOf(TypeElement type) {
        AnnotationMirror annotation = Annotations.find(type, MESSAGE_NAME);
        return annotation == null ? null : Annotations.text(annotation, "value");
    }
}

package io.fairlead.processor.constraint.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A class whose objects are checked.
 *
 * @param type the class
 * @param reference the class with wildcards for its type parameters
 * @param constraints on the object as a whole
 * @param properties with something to check, as they are declared
 * @param sequence the groups that stand for the default one, in their order, with the class itself for its own; none if it
 *     stands for itself
 */
public record BeanModel(
        ClassName type,
        TypeName reference,
        List<ConstraintModel> constraints,
        List<PropertyModel> properties,
        List<String> sequence) {

    /**
     * A property.
     *
     * @param name in paths
     * @param read how its value is read: {@code lines()} or {@code lines}
     * @param value what is checked of it
     */
    public record PropertyModel(String name, String read, ValueModel value) {}

    /** Its canonical name. */
    public String name() {
        return type.canonicalName();
    }
}

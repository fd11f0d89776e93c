package io.fairlead.processor.constraint.model;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.Origin;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constraint on a value.
 *
 * @param annotation what stands there
 * @param kind the kind of the value
 * @param valueType the value's type, as people read it
 * @param groups canonical names of the groups that it belongs to
 * @param builtIn what it is, if the standard defines it
 * @param validators the classes that check it otherwise; none if only its parts do
 * @param parts the constraints that it is composed of
 * @param unfit whether none of the classes that check it takes such a value, or several equally well
 * @param single whether it speaks for its parts
 * @param unwarned whether warnings of what it may cost are suppressed
 * @param origin where it stands
 */
public record ConstraintModel(
        AnnotationModel annotation,
        ValueKind kind,
        String valueType,
        Set<String> groups,
        @Nullable BuiltIn builtIn,
        List<Custom> validators,
        List<ConstraintModel> parts,
        boolean unfit,
        boolean single,
        boolean unwarned,
        Origin origin) {

    /**
     * A class that checks values.
     *
     * @param type the class
     * @param plain whether generated code can make one without help
     */
    public record Custom(ClassName type, boolean plain) {}
}

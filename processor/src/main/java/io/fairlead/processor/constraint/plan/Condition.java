package io.fairlead.processor.constraint.plan;

import io.fairlead.processor.constraint.model.BuiltIn;
import io.fairlead.processor.constraint.model.ValueKind;
import java.util.List;

/** What holds of a valid value. */
public sealed interface Condition {

    /**
     * What a constraint of the standard asks for.
     *
     * @param kind the kind of the value
     * @param arguments numbers and truth values as they are, and names of constants
     */
    record Standard(BuiltIn what, ValueKind kind, List<Object> arguments) implements Condition {}

    /**
     * What a class of the application's says.
     *
     * @param validator the name of the field that holds it
     */
    record Asked(String validator) implements Condition {}
}

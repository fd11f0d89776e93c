package io.fairlead.processor.constraint.plan;

import com.palantir.javapoet.TypeName;
import io.fairlead.processor.constraint.model.ValueKind;
import io.fairlead.processor.constraint.model.ValueModel.Container;
import java.util.List;

/** A step in checking a value. */
public sealed interface Step {

    /**
     * All of these must hold; otherwise one constraint is violated.
     *
     * @param constraint the constant that describes it
     */
    record Test(List<Condition> conditions, String constraint) implements Step {}

    /**
     * A class of the application's must say so; otherwise it may itself say what is violated.
     *
     * @param validator the name of the field that holds it
     * @param constraint the constant that describes the constraint
     */
    record Ask(String validator, String constraint) implements Step {}

    /**
     * The content of an {@code OptionalInt} or the like.
     *
     * @param steps for the number in it
     * @param required the constraints that want one to be there
     * @param forbidden the constraints that want none to be there
     */
    record Content(ValueKind kind, List<Step> steps, List<String> required, List<String> forbidden) implements Step {}

    /**
     * Each element of a container.
     *
     * @param actual whether paths go by what the container is, rather than by what it is declared as: a {@code Collection} that is a
     *     list has indexes
     */
    record Each(Container container, boolean actual, List<Step> steps) implements Step {}

    /**
     * The object's own constraints.
     *
     * @param targets the classes that it may be of
     * @param exact whether it can be of the first only
     */
    record Visit(List<Target> targets, boolean exact) implements Step {}

    /**
     * The object's own constraints in one group after the other, until something is wrong.
     *
     * @param visits in their order
     */
    record InTurn(List<Step> visits) implements Step {}

    /**
     * A class and how its objects are checked.
     *
     * @param type the class
     * @param check the name of the check
     * @param recursive whether the check may come by itself again
     */
    record Target(TypeName type, String check, boolean recursive) {}
}

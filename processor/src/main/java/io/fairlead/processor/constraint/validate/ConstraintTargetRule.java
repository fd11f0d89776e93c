package io.fairlead.processor.constraint.validate;

import io.fairlead.processor.constraint.model.BuiltIn;
import io.fairlead.processor.constraint.model.ConstrainedMessage.Misplaced;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.ValueKind;
import io.fairlead.processor.problem.ConstraintProblem.ConstraintTarget;
import io.fairlead.processor.problem.ConstraintProblem.ConstraintTarget.Fault;
import io.fairlead.processor.problem.Problem;
import java.util.List;

/** A constraint stands on a value that it says something of. */
final class ConstraintTargetRule implements ConstraintRule {

    @Override
    public List<Problem> check(ConstraintModel constraint) {
        if (!constraint.unfit()) {
            return List.of();
        }
        BuiltIn builtIn = constraint.builtIn();
        return List.of(new ConstraintTarget(
                constraint.annotation().name(),
                builtIn == null ? Fault.NO_VALIDATOR : Fault.TYPE,
                constraint.valueType(),
                builtIn == null ? List.of() : accepted(builtIn),
                constraint.origin()));
    }

    static Problem misplaced(Misplaced misplaced) {
        return new ConstraintTarget(misplaced.annotation(), Fault.INSIDE_ARRAY, "", List.of(), misplaced.origin());
    }

    private static List<String> accepted(BuiltIn builtIn) {
        if (builtIn.appliesTo(ValueKind.BOOLEAN)) {
            return List.of("booleans");
        }
        if (builtIn.appliesTo(ValueKind.TIME)) {
            return List.of("dates and times");
        }
        if (builtIn.appliesTo(ValueKind.COLLECTION)) {
            return List.of("texts", "collections", "maps", "arrays");
        }
        return builtIn.appliesTo(ValueKind.WHOLE) ? List.of("numbers", "texts that are numbers") : List.of("texts");
    }
}

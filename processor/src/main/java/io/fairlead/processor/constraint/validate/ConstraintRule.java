package io.fairlead.processor.constraint.validate;

import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.problem.Problem;
import java.util.List;

/** Something that must hold of every constraint. */
interface ConstraintRule {

    /** The problems of a constraint; its parts are asked for themselves. */
    List<Problem> check(ConstraintModel constraint);
}

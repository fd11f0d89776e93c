package io.fairlead.processor.constraint.validate;

import io.fairlead.processor.constraint.model.ConstrainedMessage;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.ValueModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.ConstraintProblem.UnsupportedConstraint;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All rules on the constraints of a message. */
public final class ConstraintRules {

    private static final List<ConstraintRule> RULES =
            List.of(new ConstraintTargetRule(), new ConstraintValueRule(), new PatternBacktrackingRule());

    private ConstraintRules() {}

    /** Everything that is wrong with the constraints of a message, and of the classes that are checked with it. */
    public static List<Problem> check(ConstrainedMessage message) {
        String name = message.type().canonicalName();
        if (!message.reachable()) {
            return List.of(new UnsupportedConstraint(
                    name, "it is private, or in a private class", false, Origin.ofType(name)));
        }
        List<Problem> problems = new ArrayList<>();
        message.beans().values().stream()
                .flatMap(bean -> Stream.concat(
                        bean.constraints().stream(),
                        bean.properties().stream().flatMap(property -> constraintsIn(property.value()))))
                .flatMap(ConstraintRules::withParts)
                .forEach(constraint -> RULES.forEach(rule -> problems.addAll(rule.check(constraint))));
        message.misplaced().forEach(each -> problems.add(ConstraintTargetRule.misplaced(each)));
        if (!message.delegated()) {
            message.obstacles()
                    .forEach(obstacle ->
                            problems.add(new UnsupportedConstraint(name, obstacle.reason(), true, obstacle.origin())));
        }
        return List.copyOf(problems);
    }

    private static Stream<ConstraintModel> constraintsIn(ValueModel value) {
        return Stream.concat(
                value.constraints().stream(),
                value.elements().stream().flatMap(element -> constraintsIn(element.value())));
    }

    private static Stream<ConstraintModel> withParts(ConstraintModel constraint) {
        return Stream.concat(Stream.of(constraint), constraint.parts().stream().flatMap(ConstraintRules::withParts));
    }
}

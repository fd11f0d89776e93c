package io.fairlead.processor.constraint.plan;

import io.fairlead.processor.constraint.model.BuiltIn;
import io.fairlead.processor.constraint.model.CascadeModel;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.ValueKind;
import io.fairlead.processor.constraint.model.ValueModel;
import io.fairlead.processor.constraint.model.ValueModel.Container;
import io.fairlead.processor.constraint.model.ValueModel.ElementModel;
import io.fairlead.processor.constraint.plan.CheckPlanner.BeanInGroup;
import io.fairlead.processor.constraint.plan.Step.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plans the steps for values of one class: the constraints of some groups, and what lies behind {@code Valid}. */
final class StepPlanner {

    private final CheckPlanner checks;
    private final Constants constants;
    private final Set<String> groups;
    private final String group;
    private final boolean cascading;

    /**
     * Plans steps.
     *
     * @param groups whose constraints are checked
     * @param group in which the object is checked
     * @param cascading whether to plan what lies behind {@code Valid}
     */
    StepPlanner(CheckPlanner checks, Constants constants, Set<String> groups, String group, boolean cascading) {
        this.checks = checks;
        this.constants = constants;
        this.groups = groups;
        this.group = group;
        this.cascading = cascading;
    }

    List<Step> plan(ValueModel value) {
        List<Step> steps = new ArrayList<>(plan(value.constraints()));
        if (cascading && value.cascade() != null) {
            List<Step> visits = visits(value.cascade());
            steps.addAll(visits.size() < 2 ? visits : List.of(new Step.InTurn(visits)));
        }
        for (ElementModel element : value.elements()) {
            List<Step> inner = plan(element.value());
            if (element.container() == Container.ITERABLE) {
                steps.addAll(each(element.container(), false, only(inner, false)));
                steps.addAll(each(element.container(), true, only(inner, true)));
            } else {
                steps.addAll(each(element.container(), false, inner));
            }
        }
        return List.copyOf(steps);
    }

    private static List<Step> each(Container container, boolean actual, List<Step> inner) {
        return inner.isEmpty() ? List.of() : List.of(new Step.Each(container, actual, inner));
    }

    /**
     * The steps that go into objects, or those that do not. The standard's tests have constraints on elements go by the declared
     * class of the container, but {@code Valid} by its own.
     */
    private static List<Step> only(List<Step> steps, boolean visits) {
        List<Step> some = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Each each) {
                some.addAll(each(each.container(), each.actual(), only(each.steps(), visits)));
            } else if (visits == (step instanceof Step.Visit || step instanceof Step.InTurn)) {
                some.add(step);
            }
        }
        return List.copyOf(some);
    }

    List<Step> plan(List<ConstraintModel> constraints) {
        List<Step> steps = new ArrayList<>();
        for (ConstraintModel constraint : constraints) {
            if (constraint.groups().stream().anyMatch(groups::contains)) {
                steps.addAll(constraint.kind().isUnwrapped() ? List.of(content(constraint)) : plan(constraint));
            }
        }
        return List.copyOf(steps);
    }

    private List<Step> plan(ConstraintModel constraint) {
        BuiltIn builtIn = constraint.builtIn();
        if (builtIn != null) {
            return List.of(
                    new Step.Test(List.of(constants.standard(constraint, builtIn)), constants.describe(constraint)));
        }
        if (constraint.parts().isEmpty()) {
            return List.of(new Step.Ask(constants.helper(constraint), constants.describe(constraint)));
        }
        if (constraint.single()) {
            return List.of(new Step.Test(conditions(constraint), constants.describe(constraint)));
        }
        List<Step> steps = new ArrayList<>();
        constraint.parts().forEach(part -> steps.addAll(plan(part)));
        if (!constraint.validators().isEmpty()) {
            steps.add(new Step.Ask(constants.helper(constraint), constants.describe(constraint)));
        }
        return steps;
    }

    /** Everything that a constraint and its parts ask for. */
    private List<Condition> conditions(ConstraintModel constraint) {
        BuiltIn builtIn = constraint.builtIn();
        if (builtIn != null) {
            return List.of(constants.standard(constraint, builtIn));
        }
        List<Condition> conditions = new ArrayList<>();
        constraint.parts().forEach(part -> conditions.addAll(conditions(part)));
        if (!constraint.validators().isEmpty()) {
            conditions.add(new Condition.Asked(constants.helper(constraint)));
        }
        return List.copyOf(conditions);
    }

    /** What is said of an {@code OptionalInt} is meant of the number in it, which counts as null where there is none. */
    private Step content(ConstraintModel constraint) {
        ValueKind kind = constraint.kind();
        if (constraint.builtIn() == BuiltIn.NOT_NULL) {
            return new Step.Content(kind, List.of(), List.of(constants.describe(constraint)), List.of());
        }
        if (constraint.builtIn() == BuiltIn.NULL) {
            return new Step.Content(kind, List.of(), List.of(), List.of(constants.describe(constraint)));
        }
        return new Step.Content(kind, plan(constraint), List.of(), List.of());
    }

    private List<Step> visits(CascadeModel cascade) {
        List<Step> visits = new ArrayList<>();
        for (String target : checks.targetsOf(cascade.conversions(), group)) {
            List<Target> targets = new ArrayList<>();
            for (String bean : cascade.beans()) {
                BeanInGroup key = new BeanInGroup(bean, target);
                if (checks.leadsToChecks(key)) {
                    targets.add(new Target(
                            checks.bean(bean).reference(), checks.plan(bean, target), checks.isRecursive(key)));
                }
            }
            if (!targets.isEmpty()) {
                visits.add(new Step.Visit(List.copyOf(targets), cascade.exact()));
            }
        }
        return visits;
    }
}

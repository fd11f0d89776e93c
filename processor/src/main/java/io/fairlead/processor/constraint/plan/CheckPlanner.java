package io.fairlead.processor.constraint.plan;

import io.fairlead.processor.constraint.model.BeanModel;
import io.fairlead.processor.constraint.model.BeanModel.PropertyModel;
import io.fairlead.processor.constraint.model.ConstrainedMessage;
import io.fairlead.processor.constraint.model.GroupModel;
import io.fairlead.processor.constraint.plan.CheckPlan.Part;
import io.fairlead.processor.constraint.plan.CheckPlan.Stage;
import io.fairlead.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans a check for each class that is come by, in each group that it is come by in. A class that has nothing to check in a group
 * gets none.
 */
final class CheckPlanner {

    private final ConstrainedMessage message;
    private final Constants constants = new Constants();
    private final CheckGraph graph;
    private final UniqueNames names = new UniqueNames(List.of("before", "violations"));
    private final Map<BeanInGroup, CheckPlan> plans = new LinkedHashMap<>();
    private final Map<BeanInGroup, String> begun = new LinkedHashMap<>();

    CheckPlanner(ConstrainedMessage message) {
        this.message = message;
        this.graph = new CheckGraph(message);
    }

    /** A class in a group. */
    record BeanInGroup(String bean, String group) {}

    Constants constants() {
        return constants;
    }

    List<CheckPlan> checks() {
        return begun.keySet().stream().map(plans::get).toList();
    }

    /** Plans the check of a class in a group, and those that it leads to; gives its name. */
    String plan(String beanName, String group) {
        BeanInGroup key = new BeanInGroup(beanName, group);
        String known = begun.get(key);
        if (known != null) {
            return known;
        }
        BeanModel bean = bean(beanName);
        String name = names.take(nameOf(bean, group));
        begun.put(key, name);
        Set<String> allGroups = new LinkedHashSet<>();
        List<Stage> stages = new ArrayList<>();
        for (Set<String> groups : stagesOf(bean, group)) {
            allGroups.addAll(groups);
            stages.add(stage(bean, new StepPlanner(this, constants, groups, group, false)));
        }
        Stage all = stage(bean, new StepPlanner(this, constants, allGroups, group, true));
        Stage last = stage(bean, new StepPlanner(this, constants, Set.of(), group, true));
        plans.put(key, new CheckPlan(name, bean.reference(), graph.isRecursive(key), all, List.copyOf(stages), last));
        return name;
    }

    BeanModel bean(String name) {
        BeanModel bean = message.beans().get(name);
        if (bean == null) {
            throw new IllegalStateException("nobody has read " + name);
        }
        return bean;
    }

    boolean isRecursive(BeanInGroup key) {
        return graph.isRecursive(key);
    }

    boolean leadsToChecks(BeanInGroup key) {
        return graph.leadsToChecks(key);
    }

    List<String> targetsOf(Map<String, String> conversions, String group) {
        return CheckGraph.targetsOf(message, conversions, group);
    }

    private Stage stage(BeanModel bean, StepPlanner steps) {
        List<Part> parts = new ArrayList<>();
        for (PropertyModel property : bean.properties()) {
            List<Step> planned = steps.plan(property.value());
            if (!planned.isEmpty()) {
                parts.add(new Part(property.name(), property.read(), planned));
            }
        }
        return new Stage(steps.plan(bean.constraints()), List.copyOf(parts));
    }

    /** The groups that are checked together, one set after the other. */
    private List<Set<String>> stagesOf(BeanModel bean, String group) {
        if (!group.equals(GroupModel.DEFAULT) || bean.sequence().isEmpty()) {
            return List.of(included(group));
        }
        List<Set<String>> stages = new ArrayList<>();
        for (String step : bean.sequence()) {
            if (step.equals(bean.name())) {
                stages.add(Set.of(GroupModel.DEFAULT));
            } else {
                CheckGraph.flat(message, step).forEach(each -> stages.add(included(each)));
            }
        }
        return stages;
    }

    private Set<String> included(String group) {
        @Nullable GroupModel model = message.groups().get(group);
        Set<String> all = new LinkedHashSet<>(Set.of(group));
        if (model != null) {
            all.addAll(model.included());
        }
        return all;
    }

    private static String nameOf(BeanModel bean, String group) {
        String simple = bean.type().simpleName();
        String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        return group.equals(GroupModel.DEFAULT) ? name : name + "In" + group.substring(group.lastIndexOf('.') + 1);
    }
}

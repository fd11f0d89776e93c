package io.fairlead.processor.constraint.plan;

import io.fairlead.processor.constraint.model.BeanModel;
import io.fairlead.processor.constraint.model.BeanModel.PropertyModel;
import io.fairlead.processor.constraint.model.ConstrainedMessage;
import io.fairlead.processor.constraint.model.GroupModel;
import io.fairlead.processor.constraint.model.ValueModel;
import io.fairlead.processor.constraint.plan.CheckPlanner.BeanInGroup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which checks lead to which others. */
final class CheckGraph {

    private final ConstrainedMessage message;
    private final Map<BeanInGroup, Set<BeanInGroup>> reached = new HashMap<>();

    CheckGraph(ConstrainedMessage message) {
        this.message = message;
    }

    /** Whether a check may come by itself again. */
    boolean isRecursive(BeanInGroup key) {
        return from(key).contains(key);
    }

    /** Whether anything is checked on the way. */
    boolean leadsToChecks(BeanInGroup key) {
        return isChecked(key) || from(key).stream().anyMatch(this::isChecked);
    }

    private boolean isChecked(BeanInGroup key) {
        BeanModel bean = bean(key);
        return !bean.constraints().isEmpty()
                || bean.properties().stream().anyMatch(each -> hasConstraints(each.value()));
    }

    private static boolean hasConstraints(ValueModel value) {
        return !value.constraints().isEmpty()
                || value.elements().stream().anyMatch(each -> hasConstraints(each.value()));
    }

    private BeanModel bean(BeanInGroup key) {
        BeanModel bean = message.beans().get(key.bean());
        if (bean == null) {
            throw new IllegalStateException("nobody has read " + key.bean());
        }
        return bean;
    }

    private Set<BeanInGroup> from(BeanInGroup start) {
        Set<BeanInGroup> known = reached.get(start);
        if (known != null) {
            return known;
        }
        Set<BeanInGroup> found = new LinkedHashSet<>();
        Deque<BeanInGroup> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            BeanInGroup key = open.pop();
            for (PropertyModel property : bean(key).properties()) {
                for (BeanInGroup next : next(property.value(), key.group())) {
                    if (found.add(next)) {
                        open.push(next);
                    }
                }
            }
        }
        reached.put(start, found);
        return found;
    }

    private List<BeanInGroup> next(ValueModel value, String group) {
        List<BeanInGroup> keys = new ArrayList<>();
        if (value.cascade() != null) {
            for (String target : targetsOf(message, value.cascade().conversions(), group)) {
                value.cascade().beans().forEach(bean -> keys.add(new BeanInGroup(bean, target)));
            }
        }
        value.elements().forEach(element -> keys.addAll(next(element.value(), group)));
        return keys;
    }

    /** The groups in which a value is checked when the object that holds it is checked in one. */
    static List<String> targetsOf(ConstrainedMessage message, Map<String, String> conversions, String group) {
        String converted = conversions.getOrDefault(group, group);
        return flat(message, converted);
    }

    /** The groups of which a sequence consists, or the group itself. */
    static List<String> flat(ConstrainedMessage message, String group) {
        GroupModel model = message.groups().get(group);
        if (model == null || model.sequence().isEmpty()) {
            return List.of(group);
        }
        return model.sequence().stream()
                .flatMap(each -> flat(message, each).stream())
                .toList();
    }
}

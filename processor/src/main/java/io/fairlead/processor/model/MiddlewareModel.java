package io.fairlead.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A middleware class.
 *
 * @param component the class
 * @param order its place, lowest outermost
 * @param before canonical names of the middleware that it encloses
 * @param after canonical names of the middleware that enclose it
 * @param strangers those of {@code before} and {@code after} that carry no {@code Middleware} annotation
 * @param on canonical names of the annotations of which a message must carry one; empty for every message
 * @param policies those of them that are policies
 * @param instances canonical names of the types whose objects its hooks may take in lists, because the one policy names classes of them
 * @param hooks its hook methods, in the order of {@link Hook.Kind}
 * @param listeners its methods that hear of the events that its policy names; one, unless the user erred
 * @param origin the annotation
 */
public record MiddlewareModel(
        ComponentModel component,
        int order,
        List<String> before,
        List<String> after,
        Set<String> strangers,
        Set<String> on,
        Set<String> policies,
        Set<String> instances,
        List<Hook> hooks,
        List<Hook> listeners,
        Origin origin) {

    /** The canonical name of the class. */
    public String name() {
        return component.name();
    }

    /** The hook of a kind. */
    public @Nullable Hook hook(Hook.Kind kind) {
        for (Hook hook : hooks) {
            if (hook.kind() == kind) {
                return hook;
            }
        }
        return null;
    }

    /** All methods that generated code calls. */
    public List<Hook> methods() {
        return Stream.concat(hooks.stream(), listeners.stream()).toList();
    }

    /** The one annotation that it is there for; null if there are several, or none. */
    public @Nullable String purpose() {
        return on.size() == 1 ? on.iterator().next() : null;
    }

    /** The components of a message that it is there for, where hooks may take them. */
    public List<MessageComponent> componentsOf(MessageModel message) {
        String annotation = purpose();
        if (annotation == null) {
            return List.of();
        }
        return policies.contains(annotation)
                ? message.policies()
                        .of(annotation)
                        .map(policy -> message.components().named(policy.components()))
                        .orElse(List.of())
                : message.components().marked(annotation);
    }

    /** This middleware, applying to nothing; it keeps its place among the others. */
    public MiddlewareModel withoutHooks() {
        return new MiddlewareModel(
                component, order, before, after, strangers, on, policies, instances, List.of(), List.of(), origin);
    }

    /** Whether it applies to a message; asked for only where its shape is right. */
    public boolean appliesTo(MessageModel message) {
        if (hooks.isEmpty()) {
            return false;
        }
        return (on.isEmpty() || on.stream().anyMatch(name -> isOn(message, name))) && takes(message);
    }

    /** Of a policy it is the one in force that counts. */
    private boolean isOn(MessageModel message, String name) {
        return policies.contains(name)
                ? message.policies().of(name).isPresent()
                : message.carried().contains(name);
    }

    /** Whether it would enforce a policy on a message, if that carried it. */
    public boolean couldEnforce(String policy, MessageModel message) {
        return policies.contains(policy) && !hooks.isEmpty() && takes(message);
    }

    private boolean takes(MessageModel message) {
        return message.type().fits(hooks.get(0).message());
    }
}

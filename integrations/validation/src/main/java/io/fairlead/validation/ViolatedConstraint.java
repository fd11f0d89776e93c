package io.fairlead.validation;

import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;

/**
 * The constraint behind a violation: what an application needs to react to it, or to word it anew.
 *
 * @param annotation the type of the constraint's annotation
 * @param template the message before anything was put in for <code>{…}</code>
 * @param attributes the annotation's values by name, without message, groups and payload
 * @param groups the groups that the constraint is declared in; never empty
 * @param payload what the application attached to the constraint
 * @since 0.1.0
 */
public record ViolatedConstraint(
        Class<? extends Annotation> annotation,
        String template,
        Map<String, Object> attributes,
        Set<Class<?>> groups,
        Set<Class<? extends Payload>> payload) {

    /** Copies the collections. */
    public ViolatedConstraint {
        attributes = Map.copyOf(attributes);
        groups = Set.copyOf(groups);
        payload = Set.copyOf(payload);
    }

    /** Another template, of a custom check that words its violations itself. */
    public ViolatedConstraint withTemplate(String other) {
        return new ViolatedConstraint(annotation, other, attributes, groups, payload);
    }
}

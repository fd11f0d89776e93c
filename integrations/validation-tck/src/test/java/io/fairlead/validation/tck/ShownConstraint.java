package io.fairlead.validation.tck;

import io.fairlead.validation.ViolatedConstraint;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A constraint of ours, to be shown as the standard describes one. */
public final class ShownConstraint {

    private final ViolatedConstraint constraint;

    ShownConstraint(ViolatedConstraint constraint) {
        this.constraint = constraint;
    }

    /** An annotation with the constraint's values. */
    public Annotation getAnnotation() {
        Map<String, Object> values = new HashMap<>(getAttributes());
        values.put("annotationType", constraint.annotation());
        values.put("toString", "@" + constraint.annotation().getName());
        return (Annotation) Proxy.newProxyInstance(
                constraint.annotation().getClassLoader(),
                new Class<?>[] {constraint.annotation()},
                (proxy, method, arguments) -> {
                    Object value = values.get(method.getName());
                    if (value == null) {
                        throw new NotOffered("Annotation." + method.getName());
                    }
                    return value;
                });
    }

    /** The annotation's values by name. */
    public Map<String, Object> getAttributes() {
        Map<String, Object> values = new HashMap<>(constraint.attributes());
        values.put("message", constraint.template());
        values.put("groups", constraint.groups().toArray(Class<?>[]::new));
        values.put("payload", constraint.payload().toArray(Class<?>[]::new));
        return values;
    }

    /** The text's template. */
    public String getMessageTemplate() {
        return constraint.template();
    }

    /** The groups. */
    public Set<Class<?>> getGroups() {
        return constraint.groups();
    }

    /** The payload. */
    public Set<Class<? extends Payload>> getPayload() {
        return constraint.payload();
    }
}

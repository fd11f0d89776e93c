package io.fairlead.validation.internal;

import io.fairlead.validation.ViolatedConstraint;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the constants that generated validators name in their violations. */
public final class Constraints {

    private Constraints() {}

    /**
     * A constraint.
     *
     * @param attributes names and values in turn
     */
    public static ViolatedConstraint of(
            Class<? extends Annotation> annotation,
            String template,
            List<Class<?>> groups,
            List<Class<? extends Payload>> payload,
            Object... attributes) {
        Map<String, Object> byName = new HashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            byName.put((String) attributes[i], attributes[i + 1]);
        }
        return new ViolatedConstraint(annotation, template, byName, Set.copyOf(groups), Set.copyOf(payload));
    }
}

package io.fairlead.audit;

import io.fairlead.policy.Audited;
import java.lang.annotation.Annotation;
import java.util.List;

/** The policy as a bus writes it down. */
@SuppressWarnings({"BadAnnotationImplementation", "ImmutableAnnotationChecker"}) // nobody compares these
final class Told implements Audited {

    private final String action;
    private final String subject;
    private final List<String> components;

    Told(String action, String subject, String... components) {
        this.action = action;
        this.subject = subject;
        this.components = List.of(components);
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String[] components() {
        return components.toArray(String[]::new);
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Audited.class;
    }
}

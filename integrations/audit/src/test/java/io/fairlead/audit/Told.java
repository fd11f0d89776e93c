package io.fairlead.audit;

import io.fairlead.policy.Audited;
import java.lang.annotation.Annotation;

/** The policy as a bus writes it down. */
@SuppressWarnings("BadAnnotationImplementation") // nobody compares these
final class Told implements Audited {

    private final String action;
    private final String subject;
    private final String[] components;

    Told(String action, String subject, String... components) {
        this.action = action;
        this.subject = subject;
        this.components = components;
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
        return components.clone();
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Audited.class;
    }
}

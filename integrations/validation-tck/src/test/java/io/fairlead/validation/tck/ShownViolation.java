package io.fairlead.validation.tck;

import io.fairlead.validation.ViolatedConstraint;
import io.fairlead.validation.Violation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.jspecify.annotations.Nullable;

/** A violation of ours, to be shown as one of the standard's. */
public final class ShownViolation {

    private final Object root;
    private final Violation violation;
    private final ShownPath path;

    ShownViolation(Object root, Violation violation) {
        this.root = root;
        this.violation = violation;
        this.path = ShownPath.of(root, violation);
    }

    /** The text. */
    public String getMessage() {
        return violation.message();
    }

    /** The text's template. */
    public String getMessageTemplate() {
        return constraint().template();
    }

    /** The message. */
    public Object getRootBean() {
        return root;
    }

    /** The message's class. */
    public Class<?> getRootBeanClass() {
        return root.getClass();
    }

    /** There are no methods whose parameters are validated. */
    public Object @Nullable [] getExecutableParameters() {
        return null;
    }

    /** There are no methods whose answers are validated. */
    public @Nullable Object getExecutableReturnValue() {
        return null;
    }

    /** The object that the path leads to the property of. */
    public @Nullable Object getLeafBean() {
        return path.leaf();
    }

    /** The path. */
    public Path getPropertyPath() {
        return path;
    }

    /** The value. */
    public @Nullable Object getInvalidValue() {
        return violation.rejectedValue();
    }

    /** The constraint. */
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return Offered.as(ConstraintDescriptor.class, new ShownConstraint(constraint()));
    }

    private ViolatedConstraint constraint() {
        ViolatedConstraint constraint = violation.constraint();
        if (constraint == null) {
            throw new IllegalStateException("generated validators always name the constraint");
        }
        return constraint;
    }

    @Override
    public String toString() {
        return violation.path() + " " + violation.message();
    }
}

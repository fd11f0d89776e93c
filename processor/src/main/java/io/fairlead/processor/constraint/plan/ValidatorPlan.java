package io.fairlead.processor.constraint.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.literal.AnnotationModel;
import java.util.List;

/** The middleware that validates one message. */
public sealed interface ValidatorPlan {

    /** Its name. */
    ClassName name();

    /** The message. */
    TypeName message();

    /** Canonical name of the class that it is made for. */
    String source();

    /** What keeps an application that does not compile from complaining of more than is wrong. */
    record Stub(ClassName name, TypeName message, String source) implements ValidatorPlan {}

    /** Leaves everything to the application's {@code Validator}. */
    record Delegating(ClassName name, TypeName message, String source) implements ValidatorPlan {}

    /**
     * Checks by itself.
     *
     * @param checks the message's own first
     * @param constants what checks and violations refer to
     * @param helpers classes of the application's that check values
     * @param timed whether it has to know what time it is
     */
    record Checking(
            ClassName name,
            TypeName message,
            String source,
            List<CheckPlan> checks,
            List<Constant> constants,
            List<Helper> helpers,
            boolean timed)
            implements ValidatorPlan {

        /** Whether it can be made without a container's help. */
        public boolean plain() {
            return helpers.stream().allMatch(Helper::plain);
        }
    }

    /** Something that is made once. */
    sealed interface Constant {

        /** The name of its field. */
        String name();
    }

    /** What a violation tells of its constraint. */
    record Description(String name, AnnotationModel annotation) implements Constant {}

    /** A regular expression. */
    record Regex(String name, String regexp, int flags) implements Constant {}

    /** A number to compare with. */
    record Bound(String name, String text) implements Constant {}

    /**
     * A class of the application's that checks values.
     *
     * @param field the name of the field that holds one
     * @param type the class
     * @param plain whether generated code can make one without help
     * @param annotation what it is initialised with
     */
    record Helper(String field, ClassName type, boolean plain, AnnotationModel annotation) {}
}

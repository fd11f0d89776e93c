package io.fairlead.processor.constraint.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.constraint.model.ConstrainedMessage;
import io.fairlead.processor.constraint.model.GroupModel;
import io.fairlead.processor.model.FlatName;
import io.fairlead.processor.model.Suffix;

/** From a message to the middleware that validates it. */
public final class ValidatorPlanner {

    private ValidatorPlanner() {}

    /**
     * Plans a validator.
     *
     * @param sound whether the compilation goes on
     */
    public static ValidatorPlan plan(ConstrainedMessage message, boolean sound) {
        ClassName name = ClassName.get(message.home(), FlatName.of(message.type()) + Suffix.VALIDATION);
        if (!sound) {
            return new ValidatorPlan.Stub(name, message.bean().reference(), message.source());
        }
        if (!message.obstacles().isEmpty()) {
            return new ValidatorPlan.Delegating(name, message.bean().reference(), message.source());
        }
        CheckPlanner planner = new CheckPlanner(message);
        planner.plan(message.bean().name(), GroupModel.DEFAULT);
        return new ValidatorPlan.Checking(
                name,
                message.bean().reference(),
                message.source(),
                planner.checks(),
                planner.constants().all(),
                planner.constants().helpers(),
                planner.constants().timed());
    }
}

package io.fairlead.processor.validate;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.FlatName;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Suffix;
import io.fairlead.processor.problem.ConstraintProblem.UnvalidatedMessage;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.Set;

/**
 * Where messages are validated, all are that carry constraints. The validators are written by a processor of their own, and in
 * other modules by others still; nobody but the root sees whether one is missing. It also makes the root wait for those that
 * are just being written.
 */
final class UnvalidatedMessageRule implements Rule {

    private static final Set<String> CONSTRAINTS = Set.of("jakarta.validation.Constraint", "jakarta.validation.Valid");

    @Override
    public List<Problem> check(Application application) {
        if (!application.platform().validation()) {
            return List.of();
        }
        return application.messages().stream()
                .filter(message -> message.carried().stream().anyMatch(CONSTRAINTS::contains))
                .filter(message -> application.middleware().stream().noneMatch(each -> isValidator(each, message)))
                .<Problem>map(message -> new UnvalidatedMessage(message, message.origin()))
                .toList();
    }

    /** Wherever it stands: one that somebody asked for stands in another package than the message. */
    private static boolean isValidator(MiddlewareModel middleware, MessageModel message) {
        ClassName name = middleware.component().className();
        return name.simpleName().equals(FlatName.of(message.className()) + Suffix.VALIDATION)
                && middleware.appliesTo(message);
    }
}

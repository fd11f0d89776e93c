package io.fairlead.processor.validate;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.FlatName;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.Suffix;
import io.fairlead.processor.problem.ConstraintProblem.UnvalidatedMessage;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where messages are validated, all are that carry constraints. The validators are written by a processor of their own, and in
 * other modules by others still; nobody but the root sees whether one is missing. It also makes the root wait for those that
 * are just being written. A message that is private can have none, which the processor of constraints tells.
 */
final class UnvalidatedMessageRule implements Rule {

    private static final Set<String> CONSTRAINTS = Set.of("jakarta.validation.Constraint", "jakarta.validation.Valid");

    @Override
    public List<Problem> check(Application application) {
        if (!application.platform().validation()) {
            return List.of();
        }
        Places places = new Places(application);
        return application.messages().stream()
                .filter(message -> message.carried().stream().anyMatch(CONSTRAINTS::contains))
                .filter(message -> !message.local() || !message.type().reach().equals(Reach.NOWHERE))
                .filter(message -> application.middleware().stream().noneMatch(each -> isValidator(each, message)))
                .flatMap(message ->
                        place(message, places).<Problem>map(place -> new UnvalidatedMessage(message, place)).stream())
                .toList();
    }

    private static Optional<Origin> place(MessageModel message, Places places) {
        return places.orRoot(message.local() ? Optional.of(message.origin()) : Optional.empty());
    }

    /** Wherever it stands: one that somebody asked for stands in another package than the message. */
    private static boolean isValidator(MiddlewareModel middleware, MessageModel message) {
        ClassName name = middleware.component().className();
        return name.simpleName().equals(FlatName.of(message.className()) + Suffix.VALIDATION)
                && middleware.appliesTo(message);
    }
}

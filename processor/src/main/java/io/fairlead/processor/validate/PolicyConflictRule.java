package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.problem.PolicyProblem.PolicyConflict;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Of policies that say different things of the same, one is nearest to the message. */
final class PolicyConflictRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Places places = new Places(application);
        return application.messages().stream()
                .flatMap(message -> message.policies().clashes().stream()
                        .flatMap(clash -> place(message, clash, places)
                                .<Problem>map(place -> new PolicyConflict(message, clash, place))
                                .stream()))
                .toList();
    }

    /** At the message, if several stand there; and where it is only inherited, where the message chose to inherit it. */
    private static Optional<Origin> place(MessageModel message, List<PolicyModel> clash, Places places) {
        PolicyModel last = clash.get(clash.size() - 1);
        if (last.stand() != PolicyModel.Stand.SUPERTYPE && last.local()) {
            return Optional.of(last.origin());
        }
        return places.orRoot(message.local() ? Optional.of(message.origin()) : Optional.empty());
    }
}

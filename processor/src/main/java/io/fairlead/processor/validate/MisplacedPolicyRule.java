package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.problem.PolicyProblem.MisplacedPolicy;
import io.fairlead.processor.problem.Problem;
import java.util.List;

/** Policies stand where messages are. */
final class MisplacedPolicyRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        return application.misplaced().stream()
                .<Problem>map(MisplacedPolicy::new)
                .toList();
    }
}

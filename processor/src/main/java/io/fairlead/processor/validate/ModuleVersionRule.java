package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.ModuleProblem.ModuleVersion;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** What a root calls in other modules was generated as it would be today. Reported at the root, one module each. */
final class ModuleVersionRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        return new Places(application)
                .root().stream().flatMap(root -> check(application, root)).toList();
    }

    private static Stream<Problem> check(Application application, Origin root) {
        return application.modules().stream()
                .filter(module -> module.format() != ModuleModel.FORMAT)
                .map(module -> new ModuleVersion(module, root));
    }
}

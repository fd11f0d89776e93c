package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel.Construction;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MissingInject;
import java.util.List;
import java.util.stream.Stream;

/**
 * A container can make every handler, every middleware and every named part. Only a warning, since a container may know of ways that are
 * not in sight; where there is none, it makes the error itself.
 */
final class MissingInjectRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        boolean dagger = isMadeByDagger(application);
        return Stream.of(
                        application.handlers().stream().map(HandlerModel::component),
                        application.middleware().stream().map(MiddlewareModel::component),
                        application.parts().stream().map(NamedPart::component))
                .flatMap(components -> components)
                .filter(component -> component.local() && component.flaws().isEmpty())
                .filter(component -> !isMade(component.construction(), dagger))
                .distinct()
                .<Problem>map(component ->
                        new MissingInject(component, component.construction().origin()))
                .toList();
    }

    /** Whether Dagger is there, and the root, where there is one, is a component and not for the generated builder. */
    private static boolean isMadeByDagger(Application application) {
        return application.platform().dagger()
                && (application.roots().isEmpty()
                        || application.roots().stream().anyMatch(RootModel::component));
    }

    /** Dagger calls no constructor that does not say {@code Inject}; the generated builder calls any that is clear. */
    private static boolean isMade(Construction construction, boolean dagger) {
        boolean clear = construction.withoutArguments() || construction.soleConstructor();
        return construction.injectable() || construction.provided() || construction.unwarned() || (!dagger && clear);
    }
}

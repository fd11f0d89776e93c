package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareShape;
import io.fairlead.processor.problem.Problem.MiddlewareShape.Fault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code before} and {@code after} of a middleware name is middleware. Asked where there is a root, since only
 * there the middleware of other modules is known.
 */
final class MiddlewareNeighboursRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        if (application.roots().isEmpty()) {
            return List.of();
        }
        Set<String> known =
                application.middleware().stream().map(MiddlewareModel::name).collect(Collectors.toSet());
        return application.middleware().stream()
                .filter(middleware -> middleware.component().local())
                .flatMap(middleware -> Stream.concat(
                        check(middleware, "before", middleware.before(), known),
                        check(middleware, "after", middleware.after(), known)))
                .toList();
    }

    private static Stream<Problem> check(
            MiddlewareModel middleware, String value, List<String> neighbours, Set<String> known) {
        return neighbours.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new MiddlewareShape(
                        middleware,
                        null,
                        Fault.NO_MIDDLEWARE,
                        List.of(name),
                        middleware.origin().value(value)));
    }
}

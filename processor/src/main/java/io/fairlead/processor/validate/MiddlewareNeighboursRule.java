package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareShape;
import io.fairlead.processor.problem.Problem.MiddlewareShape.Fault;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code before} and {@code after} of a middleware name is middleware. Whether a root sees it is another matter: one
 * that is not there need not be enclosed.
 */
final class MiddlewareNeighboursRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        return application.middleware().stream()
                .filter(middleware -> middleware.component().local())
                .flatMap(middleware -> Stream.concat(
                        check(middleware, "before", middleware.before()),
                        check(middleware, "after", middleware.after())))
                .toList();
    }

    private static Stream<Problem> check(MiddlewareModel middleware, String value, List<String> neighbours) {
        return neighbours.stream()
                .filter(middleware.strangers()::contains)
                .sorted()
                .map(name -> new MiddlewareShape(
                        middleware,
                        null,
                        Fault.NO_MIDDLEWARE,
                        List.of(name),
                        middleware.origin().value(value)));
    }
}

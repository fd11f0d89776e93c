package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.MiddlewareOrder;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareCycle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** No middleware encloses itself. Reported at the first on the cycle that is declared here. */
final class MiddlewareCycleRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Places places = new Places(application);
        Map<String, MiddlewareModel> middleware = application.middlewareByName();
        return new MiddlewareOrder(application.middleware())
                .cycles().stream()
                        .flatMap(
                                cycle -> places
                                        .orRoot(place(cycle, middleware))
                                        .map(origin -> new MiddlewareCycle(cycle, origin))
                                        .stream())
                        .map(Problem.class::cast)
                        .toList();
    }

    private static Optional<Origin> place(List<String> cycle, Map<String, MiddlewareModel> middleware) {
        return IntStream.range(0, cycle.size())
                .mapToObj(index -> {
                    String inner = cycle.get((index + 1) % cycle.size());
                    String outer = cycle.get((index + cycle.size() - 1) % cycle.size());
                    return Optional.ofNullable(middleware.get(cycle.get(index)))
                            .filter(each -> each.component().local())
                            .map(each -> place(each, inner, outer));
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Origin place(MiddlewareModel middleware, String inner, String outer) {
        if (middleware.before().contains(inner)) {
            return middleware.origin().value("before");
        }
        return middleware.after().contains(outer) ? middleware.origin().value("after") : middleware.origin();
    }
}

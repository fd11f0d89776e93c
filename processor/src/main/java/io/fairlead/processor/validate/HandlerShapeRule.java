package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.HandlerShape;
import io.fairlead.processor.problem.Problem.HandlerShape.Fault;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Generated code can make a handler and call its methods. Type parameters are {@link UnresolvedGenericsRule}'s; handlers
 * of other modules were checked when these were compiled.
 */
final class HandlerShapeRule implements Rule {

    private static final Set<ComponentModel.Flaw> ONLY_GENERIC = Set.of(ComponentModel.Flaw.GENERIC);

    @Override
    public List<Problem> check(Application application) {
        return application.handlers().stream()
                .filter(handler -> handler.component().local())
                .flatMap(HandlerShapeRule::check)
                .toList();
    }

    private static Stream<Problem> check(HandlerModel handler) {
        if (!ONLY_GENERIC.containsAll(handler.component().flaws())) {
            return Stream.of(new HandlerShape(
                    handler, null, Fault.CLASS, handler.component().origin()));
        }
        if (handler.methods().isEmpty()) {
            return Stream.of(new HandlerShape(handler, null, Fault.NO_METHOD, handler.origin()));
        }
        return handler.methods().stream().flatMap(method -> check(handler, method));
    }

    private static Stream<Problem> check(HandlerModel handler, HandlerMethod method) {
        if (!method.flaws().isEmpty()) {
            return Stream.of(new HandlerShape(handler, method, Fault.METHOD, method.origin()));
        }
        if (method.suspends()) {
            return Stream.of(new HandlerShape(handler, method, Fault.SUSPENDS, method.origin()));
        }
        if (!method.hasHandlerParameters()) {
            return Stream.of(new HandlerShape(handler, method, Fault.PARAMETERS, method.origin()));
        }
        return Stream.empty();
    }
}

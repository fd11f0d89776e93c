package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.FilterProblem.EventFilter;
import io.fairlead.processor.problem.FilterProblem.EventFilter.Fault;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is named as a filter implements {@code EventFilter}, and generated code can make it. Methods of one class share what an
 * annotation on the class says, and so what is wrong with it.
 */
final class EventFilterRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Stream<Filtering> ofHandlers = application.handlers().stream()
                .filter(handler -> handler.component().local())
                .flatMap(handler -> handler.methods().stream())
                .map(HandlerMethod::filtering);
        Stream<Filtering> ofRoots = application.roots().stream().map(RootModel::filtering);
        return Stream.concat(ofHandlers, ofRoots)
                .flatMap(EventFilterRule::check)
                .distinct()
                .toList();
    }

    private static Stream<Problem> check(Filtering filtering) {
        return Stream.concat(
                filtering.strangers().stream()
                        .map(each -> new EventFilter(each.text(), null, Fault.NO_FILTER, each.origin())),
                filtering.filters().stream().flatMap(EventFilterRule::check));
    }

    private static Stream<Problem> check(NamedPart filter) {
        if (!filter.component().flaws().isEmpty()) {
            return problem(filter, Fault.CLASS);
        }
        return filter.busy() ? problem(filter, Fault.BUSY) : Stream.empty();
    }

    private static Stream<Problem> problem(NamedPart filter, Fault fault) {
        return Stream.of(new EventFilter(filter.component().name(), filter.component(), fault, filter.origin()));
    }
}

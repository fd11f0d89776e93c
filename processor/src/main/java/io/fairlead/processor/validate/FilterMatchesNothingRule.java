package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.Filtering.Choice;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.FilterProblem.FilterMatchesNothing;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every class and every pattern by which a handler or a bus chooses events says something of one that it would get, and something
 * is left. As with middleware, only those are asked that are compiled together with a root: one in another module was written for
 * applications that nobody knew yet.
 */
final class FilterMatchesNothingRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        if (application.roots().isEmpty()) {
            return List.of();
        }
        List<MessageModel> events = application.messages().stream()
                .filter(message -> message.kind() == MessageKind.EVENT)
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (RootModel root : application.roots()) {
            problems.addAll(check(root.className().canonicalName(), root.filtering(), events));
        }
        application.handlers().stream()
                .filter(handler -> handler.component().local())
                .forEach(handler -> problems.addAll(check(handler, events)));
        return List.copyOf(problems);
    }

    /** Methods that share an annotation share its words, each of which has to mean something to one of them. */
    private static List<Problem> check(HandlerModel handler, List<MessageModel> events) {
        Map<Origin, List<HandlerMethod>> methods = new LinkedHashMap<>();
        handler.methods().stream()
                .filter(method -> method.filtering().narrows())
                .forEach(method -> methods.computeIfAbsent(method.filtering().origin(), key -> new ArrayList<>())
                        .add(method));
        List<Problem> problems = new ArrayList<>();
        methods.values().forEach(sharing -> {
            List<MessageModel> taken = events.stream()
                    .filter(event -> sharing.stream().anyMatch(method -> takes(method, event)))
                    .toList();
            HandlerMethod first = sharing.get(0);
            List<Problem> found = check(
                    sharing.size() == 1 ? first.display() : handler.component().name(), first.filtering(), taken);
            problems.addAll(found.isEmpty() ? checkEach(sharing, events) : found);
        });
        return problems;
    }

    private static boolean takes(HandlerMethod method, MessageModel event) {
        return event.type().fits(method.message());
    }

    private static List<Problem> checkEach(List<HandlerMethod> methods, List<MessageModel> events) {
        return methods.stream()
                .flatMap(method -> checkLeft(
                        method.display(),
                        method.filtering(),
                        events.stream().filter(event -> takes(method, event)).toList(),
                        method.origin()))
                .toList();
    }

    private static List<Problem> check(String taker, Filtering filtering, List<MessageModel> events) {
        List<Problem> problems = Stream.of(
                        check(taker, filtering.types(), Filtering::isOf, false, events),
                        check(taker, filtering.except(), Filtering::isOf, false, events),
                        check(taker, filtering.names(), Filtering::isNamed, true, events))
                .flatMap(found -> found)
                .toList();
        return problems.isEmpty()
                ? checkLeft(taker, filtering, events, filtering.origin()).toList()
                : problems;
    }

    private static Stream<Problem> check(
            String taker,
            List<Choice> choices,
            BiPredicate<MessageModel, Choice> matches,
            boolean pattern,
            List<MessageModel> events) {
        return choices.stream()
                .filter(choice -> events.stream().noneMatch(event -> matches.test(event, choice)))
                .map(choice -> problem(taker, choice.text(), pattern, events, choice.origin()));
    }

    private static Stream<Problem> checkLeft(
            String taker, Filtering filtering, List<MessageModel> events, Origin origin) {
        return !filtering.narrows() || events.stream().anyMatch(filtering::admits)
                ? Stream.empty()
                : Stream.of(problem(taker, null, false, events, origin));
    }

    private static Problem problem(
            String taker, @Nullable String choice, boolean pattern, List<MessageModel> events, Origin origin) {
        return new FilterMatchesNothing(
                taker,
                choice,
                pattern,
                events.stream().map(MessageModel::name).sorted().toList(),
                origin);
    }
}

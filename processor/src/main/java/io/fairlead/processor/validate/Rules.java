package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All rules, arranged so that one cause makes one problem.
 *
 * <p>They run in stages. A stage sees only what the stages before it found sound: a handler that is static is not also
 * said to return the wrong type, and an overload that is not a handler at all is not a second handler. So no rule has to
 * know what another may already have said, and each is asked only about things for which its question makes sense.
 *
 * <p>What is missing is different: nothing is missing merely because it is ill. The rules on completeness therefore see
 * the whole application, and give an ill handler the benefit of the doubt.
 */
public final class Rules {

    /** Each stage sees what is sound after the one before. */
    private static final List<List<Rule>> SOUNDNESS = List.of(
            // Each thing by itself.
            List.of(
                    new HandlerShapeRule(),
                    new MiddlewareShapeRule(),
                    new MiddlewareNeighboursRule(),
                    new EventFilterRule(),
                    new PolicyInstanceRule(),
                    new VocabularyRule(),
                    new MisplacedPolicyRule()),
            // Each handler and its message.
            List.of(new UnresolvedGenericsRule()),
            List.of(new UnknownMessageRule(), new SequenceKeyRule(), new PolicyConflictRule(), new PolicyValueRule()),
            // All together.
            List.of(
                    new DuplicateHandlerRule(),
                    new ResultMismatchRule(),
                    new MiddlewareCycleRule(),
                    new MiddlewareTieRule(),
                    new MiddlewareResultRule(),
                    new MiddlewareMatchesNothingRule(),
                    new FilterMatchesNothingRule()));

    private static final List<Rule> COMPLETENESS = List.of(
            new MissingHandlerRule(),
            new MissingInjectRule(),
            new UnvalidatedMessageRule(),
            new UnenforcedPolicyRule(),
            new MissingPolicyRule(),
            new MessageNameRule(),
            new StoredTypeRule(),
            new StoredFamilyRule());

    /** What a root sees of other modules; where that is wrong, nobody can say what is missing. */
    private static final List<List<Rule>> MODULES = List.of(
            List.of(
                    new UnknownModuleRule(),
                    new ModuleVersionRule(),
                    new BrokenModuleRule(),
                    new UnreachableModuleRule()),
            List.of(new NoHandlersRule()));

    private static final List<Rule> ROOTS = List.of(new RootShapeRule(), new OpenTypeRule());

    private static final Set<ProblemCode> APPLIES_TO_NOTHING =
            Set.of(ProblemCode.MIDDLEWARE_MATCHES_NOTHING, ProblemCode.FILTER_MATCHES_NOTHING);

    private Rules() {}

    /**
     * Everything that is wrong with the applications of one compilation, which are the same but for what their roots see of
     * other modules. What is wrong in several of them is wrong once; and a middleware or a filter that applies to something in one
     * of them is not for nothing.
     */
    public static List<Problem> check(List<Application> applications) {
        List<RootModel> roots = applications.stream()
                .flatMap(application -> application.roots().stream())
                .toList();
        List<Problem> problems =
                new ArrayList<>(check(ROOTS, applications.get(0).withRoots(roots)));
        List<List<Problem>> each = applications.stream().map(Rules::checkView).toList();
        Map<List<Object>, Problem> bySubject = new LinkedHashMap<>();
        each.forEach(found -> found.stream()
                .filter(problem -> !APPLIES_TO_NOTHING.contains(problem.code())
                        || each.stream().allMatch(others -> others.stream().anyMatch(other -> isSame(other, problem))))
                .forEach(problem -> bySubject.putIfAbsent(List.of(problem.code(), problem.subject()), problem)));
        problems.addAll(bySubject.values());
        return List.copyOf(problems);
    }

    private static boolean isSame(Problem one, Problem other) {
        return one.code() == other.code() && one.subject().equals(other.subject());
    }

    private static List<Problem> checkView(Application application) {
        List<Problem> problems = new ArrayList<>();
        for (List<Rule> stage : MODULES) {
            if (problems.isEmpty()) {
                problems.addAll(check(stage, application));
            }
        }
        // As if there were no root, a module answers for itself alone.
        Application seen = problems.isEmpty() ? application : application.withRoots(List.of());
        for (List<Rule> stage : SOUNDNESS) {
            problems.addAll(check(stage, SoundPart.of(seen, problems)));
        }
        problems.addAll(check(COMPLETENESS, seen));
        return List.copyOf(problems);
    }

    private static List<Problem> check(List<Rule> rules, Application application) {
        return rules.stream().flatMap(rule -> rule.check(application).stream()).toList();
    }
}

package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

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
                    new RootShapeRule()),
            // Each handler and its message.
            List.of(new UnresolvedGenericsRule()),
            List.of(new UnknownMessageRule()),
            // All together.
            List.of(
                    new DuplicateHandlerRule(),
                    new ResultMismatchRule(),
                    new MiddlewareCycleRule(),
                    new MiddlewareTieRule(),
                    new MiddlewareResultRule(),
                    new MiddlewareMatchesNothingRule()));

    private static final List<Rule> COMPLETENESS = List.of(new MissingHandlerRule(), new MissingInjectRule());

    private Rules() {}

    /** Everything that is wrong with an application. */
    public static List<Problem> check(Application application) {
        List<Problem> problems = new ArrayList<>();
        for (List<Rule> stage : SOUNDNESS) {
            problems.addAll(check(stage, SoundPart.of(application, problems)));
        }
        problems.addAll(check(COMPLETENESS, application));
        return List.copyOf(problems);
    }

    private static List<Problem> check(List<Rule> rules, Application application) {
        return rules.stream().flatMap(rule -> rule.check(application).stream()).toList();
    }
}

package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Hook.Kind;
import io.fairlead.processor.model.Hook.Role;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareShape;
import io.fairlead.processor.problem.Problem.MiddlewareShape.Fault;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Generated code can make a middleware, call its hooks, and hand the state of one to the others. First each hook by
 * itself; how they go together is asked only when each is right.
 */
final class MiddlewareShapeRule implements Rule {

    /** What a parameter has to be, where only one type will do. */
    private static final String ERROR = "java.lang.Throwable";

    private static final String NEXT = "io.fairlead.Next";
    private static final String ASYNC_NEXT = "io.fairlead.AsyncNext";
    private static final String EVENT = "io.fairlead.Event";

    /** An exact one would be a promise about messages that nobody checks. */
    private static final String ANY_CLASS = "java.lang.Class<?>";

    @Override
    public List<Problem> check(Application application) {
        return application.middleware().stream()
                .filter(middleware -> middleware.component().local())
                .flatMap(middleware -> check(middleware).stream())
                .toList();
    }

    private static List<Problem> check(MiddlewareModel middleware) {
        if (!middleware.component().flaws().isEmpty()) {
            return List.of(new MiddlewareShape(
                    middleware,
                    null,
                    Fault.CLASS,
                    List.of(),
                    middleware.component().origin()));
        }
        if (middleware.hooks().isEmpty()) {
            Fault fault = middleware.listeners().isEmpty() ? Fault.NO_HOOK : Fault.ONLY_HEARS;
            return List.of(new MiddlewareShape(middleware, null, fault, List.of(), middleware.origin()));
        }
        List<Problem> alone = middleware.methods().stream()
                .flatMap(hook -> checkAlone(middleware, hook).stream())
                .toList();
        return alone.isEmpty() ? checkTogether(middleware) : alone;
    }

    private static Optional<Problem> checkAlone(MiddlewareModel middleware, Hook hook) {
        if (!hook.flaws().isEmpty()) {
            return problem(middleware, hook, Fault.METHOD);
        }
        if (!hasParametersOfItsKind(hook, middleware)) {
            return problem(middleware, hook, Fault.PARAMETERS);
        }
        Optional<TypeRef> partlyOpen = Stream.of(Role.MESSAGE, Role.RESULT)
                .flatMap(role -> Stream.ofNullable(hook.parameter(role)))
                .filter(TypeRef::partlyOpen)
                .findFirst();
        if (partlyOpen.isPresent()) {
            return problem(
                    middleware,
                    hook,
                    Fault.PARTLY_OPEN,
                    List.of(partlyOpen.get().toString()));
        }
        List<String> bounds = Stream.of(hook.returns(), hook.parameter(Role.NEXT), hook.parameter(Role.STATE))
                .flatMap(Stream::ofNullable)
                .flatMap(type -> type.bounds().stream())
                .distinct()
                .toList();
        if (!bounds.isEmpty()) {
            return problem(middleware, hook, Fault.BOUNDED_VARIABLE, bounds);
        }
        if ((hook.kind().takesState() || hook.kind() == Kind.ON_EVENT) && hook.returns() != null) {
            return problem(middleware, hook, Fault.RETURNS_SOMETHING);
        }
        if (hook.kind().encloses() && hook.returns() == null) {
            return problem(middleware, hook, Fault.RETURNS_NOTHING);
        }
        if (hook.kind() == Kind.AROUND_ASYNC && hook.answer() == null) {
            return problem(middleware, hook, Fault.RETURNS_NO_STAGE);
        }
        return Optional.empty();
    }

    private static boolean hasParametersOfItsKind(Hook hook, MiddlewareModel middleware) {
        return hook.parameters().size() >= hook.kind().required().size()
                && hook.parameter(Role.EXCESS) == null
                && isNullOr(ERROR, hook.parameter(Role.ERROR))
                && isNullOr(hook.kind() == Kind.AROUND_ASYNC ? ASYNC_NEXT : NEXT, hook.parameter(Role.NEXT))
                && isNullOr(EVENT, hook.parameter(Role.EVENT))
                && isNullOr(ANY_CLASS, hook.parameter(Role.MESSAGE_CLASS))
                && (hook.kind() != Kind.ON_EVENT || isPolicy(middleware, hook.parameter(Role.POLICY)))
                && !isContext(hook.parameter(Role.MESSAGE))
                && !isContext(hook.parameter(Role.RESULT));
    }

    private static boolean isNullOr(String name, @Nullable TypeRef type) {
        return type == null || type.erased().equals(name) || type.toString().equals(name);
    }

    /** The only one that the middleware is there for. */
    private static boolean isPolicy(MiddlewareModel middleware, @Nullable TypeRef type) {
        String purpose = middleware.purpose();
        return type != null
                && purpose != null
                && middleware.policies().contains(purpose)
                && type.erased().equals(purpose);
    }

    /** Then what should stand before the context was forgotten. */
    private static boolean isContext(@Nullable TypeRef type) {
        return type != null && type.erased().equals(HandlerMethod.CONTEXT);
    }

    private static List<Problem> checkTogether(MiddlewareModel middleware) {
        if (middleware.listeners().size() > 1) {
            return checkOnce(middleware, middleware.listeners(), Kind.ON_EVENT).stream()
                    .toList();
        }
        List<Hook> hooks = middleware.hooks();
        Set<Kind> kinds = hooks.stream().map(Hook::kind).collect(Collectors.toSet());
        if (kinds.size() < hooks.size()) {
            return kinds.stream()
                    .sorted()
                    .flatMap(kind -> checkOnce(middleware, hooks, kind).stream())
                    .toList();
        }
        if (kinds.stream().anyMatch(Kind::encloses) && !kinds.stream().allMatch(Kind::encloses)) {
            return problem(middleware, last(hooks), Fault.AROUND_AND_HOOKS).stream()
                    .toList();
        }
        String message = hooks.get(0).message().asked();
        Optional<Hook> different = hooks.stream()
                .filter(hook -> !hook.message().asked().equals(message))
                .findFirst();
        if (different.isPresent()) {
            return problem(middleware, different.get(), Fault.MESSAGES_DIFFER, signatures(middleware, hooks)).stream()
                    .toList();
        }
        return hooks.stream()
                .flatMap(hook -> checkState(middleware, hook).stream())
                .toList();
    }

    private static Optional<Problem> checkOnce(MiddlewareModel middleware, List<Hook> hooks, Kind kind) {
        List<Hook> same = hooks.stream()
                .filter(hook -> hook.kind() == kind)
                .sorted(Comparator.comparing(
                        hook -> String.valueOf(hook.origin().member())))
                .toList();
        return same.size() < 2
                ? Optional.empty()
                : problem(middleware, last(same), Fault.REPEATED_HOOK, signatures(middleware, same));
    }

    private static Optional<Problem> checkState(MiddlewareModel middleware, Hook hook) {
        TypeRef wanted = hook.parameter(Role.STATE);
        if (wanted == null) {
            return Optional.empty();
        }
        Hook before = middleware.hook(Kind.BEFORE);
        TypeRef state = before == null ? null : before.state();
        if (state == null) {
            return problem(middleware, hook, Fault.NO_STATE);
        }
        return isState(state, wanted) ? Optional.empty() : problem(middleware, hook, Fault.WRONG_STATE);
    }

    private static boolean isState(TypeRef state, TypeRef wanted) {
        return state.name().equals(wanted.name()) || (state.fits(wanted) && !wanted.partlyOpen());
    }

    private static List<String> signatures(MiddlewareModel middleware, List<Hook> hooks) {
        return hooks.stream()
                .map(hook -> middleware.name() + "." + hook.signature())
                .sorted()
                .toList();
    }

    private static Hook last(List<Hook> hooks) {
        return hooks.get(hooks.size() - 1);
    }

    private static Optional<Problem> problem(MiddlewareModel middleware, Hook hook, Fault fault) {
        return problem(middleware, hook, fault, List.of());
    }

    private static Optional<Problem> problem(
            MiddlewareModel middleware, Hook hook, Fault fault, List<String> evidence) {
        return Optional.of(new MiddlewareShape(middleware, hook, fault, evidence, hook.origin()));
    }
}

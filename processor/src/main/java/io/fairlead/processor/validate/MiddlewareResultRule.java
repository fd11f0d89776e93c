package io.fairlead.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Handlers;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Hook.Kind;
import io.fairlead.processor.model.Hook.Role;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareShape;
import io.fairlead.processor.problem.Problem.MiddlewareShape.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a hook takes for the result, every message that it meets gives; and what it gives for the result, every such
 * message takes. Type variables without bounds fit: generated code chooses them.
 */
final class MiddlewareResultRule implements Rule {

    /** What an event answers. */
    private static final TypeName VOID = ClassName.get(Void.class);

    private static final Set<String> SUPERTYPES_OF_VOID = Set.of("java.lang.Void", "java.lang.Object");

    @Override
    public List<Problem> check(Application application) {
        Places places = new Places(application);
        Handlers handlers = new Handlers(application);
        return application.middleware().stream()
                .flatMap(middleware -> middleware.hooks().stream()
                        .flatMap(hook -> check(application, handlers, places, middleware, hook)))
                .toList();
    }

    private static Stream<Problem> check(
            Application application, Handlers handlers, Places places, MiddlewareModel middleware, Hook hook) {
        Optional<Origin> here = middleware.component().local() ? Optional.of(hook.origin()) : Optional.empty();
        return places
                .orRoot(here)
                .flatMap(origin -> problem(
                                application,
                                middleware,
                                hook,
                                Fault.RESULT_TAKEN,
                                origin,
                                message -> meets(hook, message, handlers) && !takesResult(hook, message))
                        .or(() -> problem(
                                application,
                                middleware,
                                hook,
                                Fault.RESULT_GIVEN,
                                origin,
                                message -> meets(hook, message, handlers) && !givesResult(hook, message)))
                        .or(() -> problem(
                                application,
                                middleware,
                                hook,
                                hook.kind() == Kind.AROUND ? Fault.AROUND_ASYNCHRONOUS : Fault.AROUND_SYNCHRONOUS,
                                origin,
                                message -> isAlone(hook, middleware) && !meets(hook, message, handlers))))
                .stream();
    }

    /** Of the two methods that stand around the rest, one is for handlers that answer later than they return. */
    private static boolean meets(Hook hook, MessageModel message, Handlers handlers) {
        return !hook.kind().encloses()
                || (hook.kind() == Kind.AROUND_ASYNC)
                        == handlers.of(message).stream().anyMatch(HandlerMethod::asynchronous);
    }

    /** Whether the other of the two methods is not there. */
    private static boolean isAlone(Hook hook, MiddlewareModel middleware) {
        return hook.kind().encloses() && middleware.hooks().size() == 1;
    }

    private static Optional<Problem> problem(
            Application application,
            MiddlewareModel middleware,
            Hook hook,
            Fault fault,
            Origin origin,
            Predicate<MessageModel> unfits) {
        List<String> unfit = application.messages().stream()
                .filter(middleware::appliesTo)
                .filter(unfits)
                .map(MessageModel::name)
                .sorted()
                .toList();
        return unfit.isEmpty()
                ? Optional.empty()
                : Optional.of(new MiddlewareShape(middleware, hook, fault, unfit, origin));
    }

    private static boolean takesResult(Hook hook, MessageModel message) {
        TypeRef wanted = hook.parameter(Role.RESULT);
        if (wanted != null) {
            TypeRef result = message.result();
            return result == null ? SUPERTYPES_OF_VOID.contains(wanted.asked()) : result.fits(wanted);
        }
        TypeRef next = hook.parameter(Role.NEXT);
        return next == null || next.open() || continuesWith(next.name(), message);
    }

    /** {@code Next} is invariant: only the very type will do, or any. */
    private static boolean continuesWith(TypeName next, MessageModel message) {
        if (next instanceof ParameterizedTypeName parameterized) {
            TypeName argument = parameterized.typeArguments().get(0);
            return argument.toString().equals("?") || argument.equals(result(message));
        }
        return true;
    }

    private static boolean givesResult(Hook hook, MessageModel message) {
        TypeRef given = hook.kind() == Kind.AROUND ? hook.returns() : hook.answer();
        if (given == null || given.open()) {
            return true;
        }
        TypeRef result = message.result();
        return result == null ? given.isA(VOID.toString()) : given.fits(result);
    }

    private static TypeName result(MessageModel message) {
        TypeRef result = message.result();
        return result == null ? VOID : result.name().box();
    }
}

package io.fairlead.processor.report;

import static io.fairlead.processor.report.Names.simple;

import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Hook.Role;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.Problem.MiddlewareShape;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for {@link MiddlewareShape}, which has more ways to be wrong than all others together. */
final class MiddlewareShapeText {

    private static final int MESSAGES = 5;

    private MiddlewareShapeText() {}

    static Paragraph of(MiddlewareShape problem) {
        Hook hook = problem.hook();
        return hook == null ? ofMiddleware(problem) : ofHook(problem, hook);
    }

    private static Paragraph ofMiddleware(MiddlewareShape problem) {
        String name = simple(problem.middleware().name());
        return switch (problem.fault()) {
            case CLASS -> Flaws.ofClass(problem.middleware().component());
            case NO_HOOK ->
                Paragraph.of(
                        name + " must have at least one hook, but has none",
                        "Add a method named before, after, onError, onFinally, afterCommit, around or aroundAsync, or remove"
                                + " @Middleware");
            case ONLY_HEARS ->
                Paragraph.of(
                        name + " must have a hook beside onEvent, because that tells no message that it applies to",
                        "Add a method named before, after, onError, onFinally, afterCommit, around or aroundAsync");
            case NO_MIDDLEWARE ->
                new Paragraph(
                        name + " must name only middleware in before and after, but names "
                                + simple(problem.evidence().get(0)),
                        List.of(problem.evidence().get(0) + " is not annotated with @Middleware"),
                        "Name a class annotated with @Middleware, or remove the name");
            default -> throw new IllegalArgumentException("needs a hook: " + problem);
        };
    }

    private static Paragraph ofHook(MiddlewareShape problem, Hook hook) {
        String middleware = simple(problem.middleware().name());
        String name = middleware + "." + hook.kind().method();
        List<String> evidence = problem.evidence();
        return switch (problem.fault()) {
            case AROUND_AND_HOOKS ->
                Paragraph.of(
                        middleware + " must have either around and aroundAsync, or the other hooks, but has both",
                        "Move one of them to a middleware of its own");
            case REPEATED_HOOK ->
                new Paragraph(
                        name + " must be there once, but is there " + evidence.size() + " times",
                        evidence,
                        "Keep one of them and move the others to a middleware of their own");
            case MESSAGES_DIFFER ->
                new Paragraph(
                        middleware + " must take the same type of message in all hooks, but takes different ones",
                        evidence,
                        "Let all of them take the same type, or write a middleware for each");
            case METHOD ->
                Flaws.ofMethod(problem.middleware().name() + "." + hook.kind().method(), hook.flaws());
            case PARAMETERS ->
                new Paragraph(
                        name + " must have the parameters of its kind of hook, but has others",
                        List.of(
                                "expected " + pattern(hook.kind(), problem.middleware()),
                                "found    " + simple(hook.signature())),
                        hook.suspends()
                                ? "Remove suspend; inside, runBlocking { ... } waits for functions that suspend"
                                : "Bring the parameters into this order; what stands in brackets may be left out");
            case PARTLY_OPEN ->
                new Paragraph(
                        name + " must take a type with exact type arguments, or with none but ?",
                        List.of("found " + evidence.get(0)),
                        "Write all type arguments as ?, or as the very types");
            case BOUNDED_VARIABLE ->
                new Paragraph(
                        name + " must not bound a type variable that stands for a result or a state",
                        evidence,
                        "Remove the bound, or write the very type");
            case RETURNS_SOMETHING ->
                Paragraph.of(
                        name + " must be void, but returns " + simpleOrVoid(hook.returns()),
                        "Make it void; only before hands on a state, and only before and around give a result");
            case RETURNS_NOTHING ->
                Paragraph.of(
                        name + " must return the result of the message, but is void",
                        "Return what next.proceed() returned");
            case RETURNS_NO_STAGE ->
                Paragraph.of(
                        name + " must return a CompletionStage of the result, but returns "
                                + simpleOrVoid(hook.returns()),
                        "Return what next.proceed() returned, or a stage that follows from it");
            case NO_STATE ->
                Paragraph.of(
                        name + " must not ask for a state, because no before hook returns one, but takes "
                                + simpleOrVoid(hook.parameter(Role.STATE)),
                        "Return the state from before, or remove the parameter");
            case WRONG_STATE -> wrongState(problem, hook, name);
            case RESULT_TAKEN ->
                new Paragraph(
                        name + " must take the result of every message that it applies to, but takes "
                                + simpleOrVoid(taken(hook)) + ", which is not the result of",
                        Names.first(MESSAGES, evidence),
                        hook.kind().encloses()
                                ? "Take " + (hook.kind() == Hook.Kind.AROUND ? "Next" : "AsyncNext")
                                        + "<?>, or make the method generic, or take a narrower message"
                                : "Take Object, or take a narrower message");
            case RESULT_GIVEN ->
                new Paragraph(
                        name + " must return the result of every message that it applies to, but returns "
                                + simpleOrVoid(hook.returns()) + ", which is not the result of",
                        Names.first(MESSAGES, evidence),
                        "Make the method generic in the result, or take a narrower message");
            case AROUND_ASYNCHRONOUS ->
                new Paragraph(
                        name + " must not stand around a handler that answers later than it returns, as that of",
                        Names.first(MESSAGES, evidence),
                        "Add an aroundAsync method, or use hooks, which run when the answer is there, or take a narrower message");
            case AROUND_SYNCHRONOUS ->
                new Paragraph(
                        name + " must not stand around a handler that answers when it returns, as that of",
                        Names.first(MESSAGES, evidence),
                        "Add an around method, or use hooks, or take a narrower message");
            case CLASS, NO_HOOK, ONLY_HEARS, NO_MIDDLEWARE ->
                throw new IllegalArgumentException("needs no hook: " + problem);
        };
    }

    private static Paragraph wrongState(MiddlewareShape problem, Hook hook, String name) {
        Hook before = problem.middleware().hook(Hook.Kind.BEFORE);
        String returned = simpleOrVoid(before == null ? null : before.returns());
        String taken = simpleOrVoid(hook.parameter(Role.STATE));
        return Paragraph.of(
                name + " must take the state that before returns, " + returned + ", but takes " + taken,
                "Take " + returned + ", or let before return " + taken);
    }

    private static @Nullable TypeRef taken(Hook hook) {
        return hook.kind().encloses() ? hook.parameter(Role.NEXT) : hook.parameter(Role.RESULT);
    }

    private static String simpleOrVoid(@Nullable TypeRef type) {
        return type == null ? "void" : simple(type);
    }

    /** Where there is one annotation, hooks may take the components that it is about, and itself if it is a policy. */
    private static String pattern(Hook.Kind kind, MiddlewareModel middleware) {
        String purpose = middleware.purpose();
        if (purpose == null || kind == Hook.Kind.ON_EVENT) {
            return pattern(kind);
        }
        String policy = middleware.policies().contains(purpose) ? " [, " + simple(purpose) + " policy]" : "";
        String lists = middleware.instances().stream()
                .sorted()
                .map(type -> " [, List<" + simple(type) + "> instances]")
                .collect(Collectors.joining(" or"));
        return pattern(kind)
                .replace(" [, MessageContext", policy + " [, ComponentValues values]" + lists + " [, MessageContext");
    }

    private static String pattern(Hook.Kind kind) {
        return switch (kind) {
            case BEFORE -> "before(M message [, MessageContext context])";
            case AFTER -> "after(M message, R result [, MessageContext context] [, S state])";
            case ON_ERROR -> "onError(M message, Throwable error [, MessageContext context] [, S state])";
            case ON_FINALLY -> "onFinally(M message [, MessageContext context] [, S state])";
            case AFTER_COMMIT -> "afterCommit(M message, R result [, MessageContext context] [, S state])";
            case AROUND -> "around(M message, Next<R> next [, MessageContext context])";
            case AROUND_ASYNC -> "aroundAsync(M message, AsyncNext<R> next [, MessageContext context])";
            case ON_EVENT -> "onEvent(Event event, P policy, Class<?> message [, MessageContext context])";
        };
    }
}

package io.fairlead.processor.problem;

import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with an application: what, where, and the evidence. A problem holds no words; who wants some
 * gives a {@link Cases} to {@link #match}, so that a new kind of problem does not compile until it has its words.
 */
public sealed interface Problem
        permits Problem.MissingHandler,
                Problem.DuplicateHandler,
                Problem.ResultMismatch,
                Problem.HandlerShape,
                Problem.UnknownMessage,
                Problem.UnresolvedGenerics,
                SequenceKeyProblem,
                FilterProblem,
                PolicyProblem,
                NamingProblem,
                Problem.MiddlewareShape,
                Problem.MiddlewareTie,
                Problem.MiddlewareCycle,
                Problem.MiddlewareMatchesNothing,
                Problem.RootShape,
                OpenTypeProblem,
                Problem.LateHandler,
                Problem.NameTaken,
                Problem.InternalError,
                Problem.MissingInject,
                Problem.UnknownOption,
                ModuleProblem,
                ConstraintProblem {

    /** Which kind of problem it is. */
    ProblemCode code();

    /** Where it is reported; {@link Origin#NOWHERE} if no place in the source is to blame. */
    Origin origin();

    /**
     * What it is about, its place and the evidence left aside. Roots that see different modules may come upon the same
     * problem; it is one nevertheless.
     */
    default Object subject() {
        return this;
    }

    /** Calls the case of this kind of problem. */
    <T> T match(Cases<T> cases);

    /** A command or a query that nothing handles. */
    record MissingHandler(MessageModel message, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MISSING_HANDLER;
        }

        @Override
        public Object subject() {
            return message.name();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.missingHandler(this);
        }
    }

    /**
     * A command or a query with more than one handler.
     *
     * @param handlers sorted by class, then method
     */
    record DuplicateHandler(MessageModel message, List<HandlerMethod> handlers, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.DUPLICATE_HANDLER;
        }

        @Override
        public Object subject() {
            return message.name();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.duplicateHandler(this);
        }
    }

    /**
     * A handler method that does not return what its message asks for.
     *
     * @param message the message; null for a handler of events
     */
    record ResultMismatch(
            HandlerMethod method, @Nullable MessageModel message, ResultMismatch.Fault fault, Origin origin)
            implements Problem {

        /** How the return type and the message disagree. */
        public enum Fault {
            /** A handler of events returns something. */
            EVENT_ANSWERED,
            /** A handler of a query returns an {@code Outcome}. */
            QUERY_RAISES_EVENTS,
            /** A handler returns nothing where a result is asked for. */
            NOTHING_RETURNED,
            /** A handler returns something where no result is asked for. */
            RESULT_UNASKED,
            /** A handler returns a result of another type. */
            WRONG_TYPE
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.RESULT_MISMATCH;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.resultMismatch(this);
        }
    }

    /**
     * A handler that generated code could not make or call.
     *
     * @param method the method to blame; null if it is the class
     */
    record HandlerShape(HandlerModel handler, @Nullable HandlerMethod method, HandlerShape.Fault fault, Origin origin)
            implements Problem {

        /** What is wrong with the handler. */
        public enum Fault {
            /** The class has {@linkplain ComponentModel#flaws() flaws}. */
            CLASS,
            /** The annotation stands on a class without a method named {@code handle}. */
            NO_METHOD,
            /** The method has {@linkplain HandlerMethod#flaws() flaws}. */
            METHOD,
            /** The method is a function of Kotlin that suspends, which takes a continuation where Java calls it. */
            SUSPENDS,
            /** The method takes something else than a message and perhaps a context. */
            PARAMETERS
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.HANDLER_SHAPE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.handlerShape(this);
        }
    }

    /**
     * A type that is used as a message and is none, or more than one.
     *
     * @param type full name of the type
     * @param kinds the kinds of message that it is
     * @param method the method that takes it; null if the type itself is to blame
     * @param concrete names of the messages that extend it, sorted; none where that does not matter
     */
    record UnknownMessage(
            String type,
            List<MessageKind> kinds,
            @Nullable HandlerMethod method,
            List<String> concrete,
            UnknownMessage.Fault fault,
            Origin origin)
            implements Problem {

        /** Why the type does not do. */
        public enum Fault {
            /** It is no message of any kind. */
            NO_MESSAGE,
            /** It is a message, but not of the kind that the handler's annotation states. */
            OTHER_KIND,
            /** It is an interface or an abstract class, where a class is asked for that can be sent. */
            NOT_CONCRETE,
            /** It is of several kinds at once. */
            SEVERAL_KINDS
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.UNKNOWN_MESSAGE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unknownMessage(this);
        }
    }

    /**
     * A type parameter for which nobody could choose an argument.
     *
     * @param name full name of what has it
     */
    record UnresolvedGenerics(String name, Place place, Origin origin) implements Problem {

        /** What has the type parameter. */
        public enum Place {
            MESSAGE,
            /** The interface that makes a class a message, whose result is not stated. */
            RESULT,
            HANDLER,
            METHOD,
            /** The message that a method takes. */
            PARAMETER
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.UNRESOLVED_GENERICS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unresolvedGenerics(this);
        }
    }

    /**
     * A middleware that generated code could not make, call, or fit around its messages.
     *
     * @param hook the hook to blame; null if it is the class or its annotation
     * @param evidence the names that show it, sorted; which ones depends on the fault
     */
    record MiddlewareShape(
            MiddlewareModel middleware,
            @Nullable Hook hook,
            MiddlewareShape.Fault fault,
            List<String> evidence,
            Origin origin)
            implements Problem {

        /** What is wrong with the middleware. */
        public enum Fault {
            /** The class has {@linkplain ComponentModel#flaws() flaws}. */
            CLASS,
            /** No method is a hook. */
            NO_HOOK,
            /** No method is a hook but {@code onEvent}, which tells no message that the middleware applies to. */
            ONLY_HEARS,
            /** A method that stands around the rest beside other hooks. */
            AROUND_AND_HOOKS,
            /** Several hooks of one kind; evidence: the hooks. */
            REPEATED_HOOK,
            /** Hooks that take different messages; evidence: the hooks. */
            MESSAGES_DIFFER,
            /** The hook has {@linkplain Hook#flaws() flaws}. */
            METHOD,
            /** The hook's parameters are not those of its kind. */
            PARAMETERS,
            /** A parameter has type arguments that are neither exact nor all left open; evidence: its type. */
            PARTLY_OPEN,
            /** What the hook returns or takes is a type variable with a bound; evidence: the bounds. */
            BOUNDED_VARIABLE,
            /** The hook returns something and must not. */
            RETURNS_SOMETHING,
            /** The hook returns nothing and must. */
            RETURNS_NOTHING,
            /** The hook returns something that is no stage and must be one. */
            RETURNS_NO_STAGE,
            /** The hook asks for a state that no {@code before} returns. */
            NO_STATE,
            /** The hook asks for a state of a type that the state does not fit. */
            WRONG_STATE,
            /** {@code before} or {@code after} names a class that is no middleware; evidence: the class. */
            NO_MIDDLEWARE,
            /** The hook takes a result that some messages do not give; evidence: these messages. */
            RESULT_TAKEN,
            /** The hook returns a result that some messages do not take; evidence: these messages. */
            RESULT_GIVEN,
            /** The hook stands around handlers that answer later than they return; evidence: their messages. */
            AROUND_ASYNCHRONOUS,
            /** The hook stands around nothing but handlers that answer later, but there are others; evidence: their messages. */
            AROUND_SYNCHRONOUS
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.MIDDLEWARE_SHAPE;
        }

        @Override
        public Object subject() {
            return hook == null ? this : List.of(middleware.name(), fault, hook.origin());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.middlewareShape(this);
        }
    }

    /**
     * Middlewares that meet on a message, and nothing says which of them encloses which.
     *
     * @param tied sorted by name
     * @param messages names of the messages that they meet on, sorted
     */
    record MiddlewareTie(List<MiddlewareModel> tied, List<String> messages, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MIDDLEWARE_TIE;
        }

        @Override
        public Object subject() {
            return tied.stream().map(MiddlewareModel::name).toList();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.middlewareTie(this);
        }
    }

    /**
     * Middlewares that enclose each other in a circle.
     *
     * @param names each encloses the next, and the last the first
     */
    record MiddlewareCycle(List<String> names, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MIDDLEWARE_CYCLE;
        }

        @Override
        public Object subject() {
            return names;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.middlewareCycle(this);
        }
    }

    /** A middleware that applies to no message of the application. */
    record MiddlewareMatchesNothing(MiddlewareModel middleware, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MIDDLEWARE_MATCHES_NOTHING;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.middlewareMatchesNothing(this);
        }
    }

    /**
     * A root for which no bus can be generated.
     *
     * @param evidence the full names that show it, sorted
     */
    record RootShape(RootModel root, RootShape.Fault fault, List<String> evidence, Origin origin) implements Problem {

        /** What is wrong with the root. */
        public enum Fault {
            INNER,
            PRIVATE,
            NAME_NOT_A_CLASS_NAME,
            /** The name is that of a class inside the bus, or of {@code java.lang}. */
            NAME_RESERVED,
            NAME_TAKEN,
            /** A Dagger component without a scope. */
            UNSCOPED,
            /** It is in a package, and some handlers and middleware, the evidence, are in none. */
            UNNAMED_PACKAGE,
            /** A type of its package is called like the first word of a package, and hides it; evidence: the types. */
            HIDDEN_PACKAGE,
            /** Another root of the package asks for a bus of the same name; evidence: the roots. */
            NAME_SHARED
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.ROOT_SHAPE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rootShape(this);
        }
    }

    /**
     * A handler, a middleware or a message that another processor generated when the bus had been written.
     *
     * @param className its full name
     */
    record LateHandler(String className, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.LATE_HANDLER;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lateHandler(this);
        }
    }

    /**
     * A fault of the processor itself.
     *
     * @param stackTrace what was thrown, and where
     * @param origin what was looked at; {@link Origin#NOWHERE} if that is not known
     */
    @SuppressWarnings("AvoidCommonTypeNames") // the code that people read is InternalError
    record InternalError(String stackTrace, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.INTERNAL_ERROR;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.internalError(this);
        }
    }

    /**
     * A class that is to be generated and is already there.
     *
     * @param className its full name
     */
    record NameTaken(String className, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.NAME_TAKEN;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.nameTaken(this);
        }
    }

    /** A handler, a middleware or a filter with no constructor that a container could use. */
    record MissingInject(ComponentModel component, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MISSING_INJECT;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.missingInject(this);
        }
    }

    /**
     * An option of the processor that there is not, or with a value that it does not take.
     *
     * @param value what was given; null if it is the name that is unknown
     * @param known the names or values that there are
     */
    record UnknownOption(String name, @Nullable String value, List<String> known, Origin origin) implements Problem {

        @Override
        public ProblemCode code() {
            return ProblemCode.UNKNOWN_OPTION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unknownOption(this);
        }
    }

    /**
     * A function of a problem, by its kind.
     *
     * @param <T> what it returns
     */
    interface Cases<T> {

        T missingHandler(MissingHandler problem);

        T duplicateHandler(DuplicateHandler problem);

        T resultMismatch(ResultMismatch problem);

        T handlerShape(HandlerShape problem);

        T unknownMessage(UnknownMessage problem);

        T unresolvedGenerics(UnresolvedGenerics problem);

        T sequenceKey(SequenceKeyProblem problem);

        T eventFilter(FilterProblem.EventFilter problem);

        T filterMatchesNothing(FilterProblem.FilterMatchesNothing problem);

        T middlewareShape(MiddlewareShape problem);

        T middlewareTie(MiddlewareTie problem);

        T middlewareCycle(MiddlewareCycle problem);

        T middlewareMatchesNothing(MiddlewareMatchesNothing problem);

        T rootShape(RootShape problem);

        T openType(OpenTypeProblem problem);

        T unenforcedPolicy(PolicyProblem.UnenforcedPolicy problem);

        T policyConflict(PolicyProblem.PolicyConflict problem);

        T policyValue(PolicyProblem.PolicyValue problem);

        T policyInstance(PolicyProblem.PolicyInstance problem);

        T misplacedPolicy(PolicyProblem.MisplacedPolicy problem);

        T noVocabulary(PolicyProblem.NoVocabulary problem);

        T missingPolicy(PolicyProblem.MissingPolicy problem);

        T messageName(NamingProblem.MessageName problem);

        T duplicateMessageName(NamingProblem.DuplicateMessageName problem);

        T storedType(NamingProblem.StoredType problem);

        T storedFamily(NamingProblem.StoredFamily problem);

        T noHandlers(ModuleProblem.NoHandlers problem);

        T unknownModule(ModuleProblem.UnknownModule problem);

        T moduleVersion(ModuleProblem.ModuleVersion problem);

        T brokenModule(ModuleProblem.BrokenModule problem);

        T unreachableModule(ModuleProblem.UnreachableModule problem);

        T lateHandler(LateHandler problem);

        T internalError(InternalError problem);

        T nameTaken(NameTaken problem);

        T missingInject(MissingInject problem);

        T unknownOption(UnknownOption problem);

        T unsupportedConstraint(ConstraintProblem.UnsupportedConstraint problem);

        T constraintTarget(ConstraintProblem.ConstraintTarget problem);

        T constraintValue(ConstraintProblem.ConstraintValue problem);

        T unvalidatedMessage(ConstraintProblem.UnvalidatedMessage problem);

        T patternBacktracking(ConstraintProblem.PatternBacktracking problem);
    }
}

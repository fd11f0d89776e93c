package io.fairlead.processor.report;

import static io.fairlead.processor.report.Names.simple;

import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerMethod.Form;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.SequenceKey;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.ConstraintProblem;
import io.fairlead.processor.problem.FilterProblem;
import io.fairlead.processor.problem.ModuleProblem;
import io.fairlead.processor.problem.NamingProblem;
import io.fairlead.processor.problem.OpenTypeProblem;
import io.fairlead.processor.problem.PolicyProblem;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.SequenceKeyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words for every problem: who must what, the evidence, the fix, and where to read more. */
public final class ProblemText {

    private ProblemText() {}

    /** A problem as it is printed. */
    public static String of(Problem problem) {
        return problem.match(new Paragraphs()).text(problem.code());
    }

    private static final class Paragraphs implements Problem.Cases<Paragraph> {

        private static final int MESSAGES = 5;

        private static final String EXPOSED =
                "; Java sees a function that takes or returns a value class only if it is annotated with @JvmExposeBoxed";

        @Override
        public Paragraph missingHandler(Problem.MissingHandler problem) {
            MessageModel message = problem.message();
            return new Paragraph(
                    simple(message.name()) + " must have exactly one handler, but has none",
                    List.of(message.name() + " is " + Names.withArticle(kindOf(message))),
                    "Add a method handle(" + simple(message.name()) + ") to a class annotated with "
                            + annotation(message.kind()));
        }

        @Override
        public Paragraph duplicateHandler(Problem.DuplicateHandler problem) {
            MessageModel message = problem.message();
            return new Paragraph(
                    simple(message.name()) + " must have exactly one handler, but has "
                            + problem.handlers().size(),
                    problem.handlers().stream().map(Paragraphs::signature).toList(),
                    message.kind() == MessageKind.COMMAND
                            ? "Keep one of them; what else has to happen can handle an event that it raises"
                            : "Keep one of them");
        }

        @Override
        public Paragraph resultMismatch(Problem.ResultMismatch problem) {
            HandlerMethod method = problem.method();
            String name = simple(method.display());
            String found = method.returns().declared() == null
                    ? "void"
                    : method.returns().declared().toString();
            String expected = expected(problem.message());
            List<String> names = Names.distinct(List.of(expected, found));
            List<String> evidence = new ArrayList<>();
            if (problem.message() != null) {
                evidence.add("expected " + expected + ", because "
                        + problem.message().name() + " is "
                        + Names.withArticle(kindOf(problem.message())));
                evidence.add("found    " + found);
            }
            return switch (problem.fault()) {
                case EVENT_ANSWERED ->
                    Paragraph.of(
                            name + " must be void, because nobody waits for the answer to an event, but returns "
                                    + simple(found),
                            "Make it void");
                case QUERY_RAISES_EVENTS ->
                    new Paragraph(
                            name + " must return " + names.get(0) + ", because a query raises no events, but returns "
                                    + names.get(1),
                            evidence,
                            "Return " + names.get(0) + ", or make the message a command");
                case NOTHING_RETURNED ->
                    new Paragraph(
                            name + " must return " + names.get(0) + ", but is void",
                            evidence,
                            "Return " + names.get(0) + ", or let the message ask for Void");
                case RESULT_UNASKED ->
                    new Paragraph(
                            name + " must be void, but returns " + names.get(1),
                            evidence,
                            "Make it void, or let the message ask for what it returns");
                case WRONG_TYPE ->
                    new Paragraph(
                            name + " must return " + names.get(0) + ", but returns " + names.get(1),
                            evidence,
                            method.returns().form() == Form.OUTCOME
                                    ? "Return an Outcome whose first type argument is " + names.get(0)
                                    : "Return " + names.get(0) + ", or change what the message asks for");
            };
        }

        private static String expected(@Nullable MessageModel message) {
            return message == null
                            || message.result() == null
                            || message.result().erased().equals("java.lang.Void")
                    ? "void"
                    : message.result().toString();
        }

        @Override
        public Paragraph handlerShape(Problem.HandlerShape problem) {
            String handler = simple(problem.handler().component().name());
            String annotation = annotation(problem.handler().kind());
            HandlerMethod method = problem.method();
            if (method == null) {
                return problem.fault() == Problem.HandlerShape.Fault.CLASS
                        ? Flaws.ofClass(problem.handler().component())
                        : Paragraph.of(
                                handler + " must have a method named handle, because it is annotated with " + annotation
                                        + ", but has none",
                                "Name the method handle, or annotate the method instead of the class"
                                        + (problem.handler().component().kotlin() ? EXPOSED : ""));
            }
            if (problem.fault() == Problem.HandlerShape.Fault.METHOD) {
                return Flaws.ofMethod(method.display(), method.flaws());
            }
            String kind = method.kind().word();
            if (problem.fault() == Problem.HandlerShape.Fault.SUSPENDS) {
                return new Paragraph(
                        simple(method.display()) + " must be a function that does not suspend",
                        List.of(signature(method)),
                        "Remove suspend; inside, runBlocking { ... } waits for functions that suspend");
            }
            return new Paragraph(
                    simple(method.display()) + " must take " + Names.withArticle(kind)
                            + " and at most a MessageContext, but takes " + parametersOrNothing(method),
                    List.of(signature(method)),
                    "Let it take the " + kind + " alone, or the " + kind
                            + " and then a MessageContext; inject anything else into the constructor");
        }

        private static String parametersOrNothing(HandlerMethod method) {
            return method.parameters().isEmpty()
                    ? "nothing"
                    : Names.list(method.parameters().stream().map(Names::simple).toList());
        }

        @Override
        public Paragraph unknownMessage(Problem.UnknownMessage problem) {
            String type = simple(problem.type());
            HandlerMethod method = problem.method();
            String kinds = Names.list(problem.kinds().stream()
                    .map(kind -> Names.withArticle(kind.word()))
                    .toList());
            if (method == null) {
                return new Paragraph(
                        type + " must be one kind of message, but is " + kinds,
                        problem.kinds().stream()
                                .map(kind -> problem.type() + " implements " + kind.type())
                                .sorted()
                                .toList(),
                        "Split it into one class for each kind");
            }
            String handler = simple(method.display());
            String wanted = Names.withArticle(method.kind().word());
            List<String> evidence = List.of(signature(method));
            return switch (problem.fault()) {
                case NO_MESSAGE, SEVERAL_KINDS ->
                    new Paragraph(
                            handler + " must take " + wanted + ", but " + type + " is none",
                            evidence,
                            "Take a type that implements "
                                    + simple(method.kind().type()) + ", or remove " + annotation(method.kind()));
                case OTHER_KIND ->
                    new Paragraph(
                            handler + " must take " + wanted + ", but " + type + " is " + kinds,
                            evidence,
                            "Annotate it with " + annotation(problem.kinds().get(0)) + " instead of "
                                    + annotation(method.kind()));
                case NOT_CONCRETE ->
                    new Paragraph(
                            handler + " must take a concrete " + method.kind().word() + ", but " + type
                                    + " is an interface or an abstract class",
                            Stream.concat(evidence.stream(), concrete(problem)).toList(),
                            "Name a concrete class, with one handler method for each");
            };
        }

        /** What another processor wrote can be hard to guess. */
        private static Stream<String> concrete(Problem.UnknownMessage problem) {
            return Names.first(MESSAGES, problem.concrete()).stream()
                    .map(line -> line.startsWith("and ") ? line : "concrete is " + line);
        }

        @Override
        public Paragraph unresolvedGenerics(Problem.UnresolvedGenerics problem) {
            String name = simple(problem.name());
            return switch (problem.place()) {
                case MESSAGE ->
                    Paragraph.of(
                            name + " must not have type parameters, because a message is recognised by its class alone",
                            "Write a class for each type argument; they may extend or implement a generic type");
                case HANDLER ->
                    Paragraph.of(
                            name + " must not have type parameters, because nothing could choose their arguments",
                            "Make it a generic base class, and annotate subclasses that give the arguments");
                case RESULT ->
                    Paragraph.of(
                            name + " must state the type of its result, but implements a kind of message without one",
                            "State it, as in Command<OrderId> or Query<Order>; a command without a result is a "
                                    + "Command<Void>");
                case METHOD ->
                    Paragraph.of(
                            name + " must not have type parameters, because nothing could choose their arguments",
                            "Write out the types that it takes and returns");
                case PARAMETER ->
                    Paragraph.of(
                            name + " must not leave type arguments of its message open",
                            "Take a message type without type variables and bounded wildcards");
            };
        }

        @Override
        public Paragraph sequenceKey(SequenceKeyProblem problem) {
            String name = simple(problem.name());
            return switch (problem.fault()) {
                case NO_EVENT ->
                    new Paragraph(
                            name
                                    + " must not carry @SequenceBy, because it is no event, and only events are put in order",
                            problem.evidence(),
                            "Remove it");
                case SEVERAL ->
                    new Paragraph(
                            name + " must carry @SequenceBy once, but does so "
                                    + problem.evidence().size() + " times",
                            problem.evidence(),
                            "Keep one of them; a method can return a record of both");
                case OUT_OF_REACH ->
                    new Paragraph(
                            "What puts " + name + " in order must be open to "
                                    + simple(problem.evidence().get(0)) + ", but is hidden in another package",
                            List.of(),
                            "Compile " + name + " with Fairlead's processor, or make it public");
                case METHOD -> unsuitable(name, Objects.requireNonNull(problem.flaw()));
            };
        }

        @Override
        public Paragraph eventFilter(FilterProblem.EventFilter problem) {
            return FilterText.of(problem);
        }

        @Override
        public Paragraph filterMatchesNothing(FilterProblem.FilterMatchesNothing problem) {
            return FilterText.of(problem);
        }

        private static Paragraph unsuitable(String method, SequenceKey.Flaw flaw) {
            String must = method + " must ";
            return switch (flaw) {
                case PARAMETERS ->
                    Paragraph.of(
                            must + "take nothing, because it puts events in order, but has parameters", "Remove them");
                case NOT_CALLABLE ->
                    Paragraph.of(
                            must + "be neither static nor private, because it puts events in order",
                            "Let it tell what one event is put in order by");
                case NOTHING -> Paragraph.of(must + "return what puts events in order, but is void", "Return a key");
                case ARRAY ->
                    Paragraph.of(
                            must + "return what is compared by equals, because it puts events in order, but returns an"
                                    + " array, which equals itself alone",
                            "Return a list, or a record");
                case EXCEPTIONS ->
                    Paragraph.of(
                            must + "declare no exceptions, because it puts events in order",
                            "Return null where an event has no key");
            };
        }

        @Override
        public Paragraph middlewareShape(Problem.MiddlewareShape problem) {
            return MiddlewareShapeText.of(problem);
        }

        @Override
        public Paragraph middlewareTie(Problem.MiddlewareTie problem) {
            List<String> names =
                    problem.tied().stream().map(MiddlewareModel::name).toList();
            return new Paragraph(
                    Names.list(Names.distinct(names)) + " must not have the same order, "
                            + problem.tied().get(0).order() + ", because they meet on a message",
                    Stream.concat(
                                    names.stream(),
                                    Names.first(MESSAGES, problem.messages()).stream()
                                            .map(line -> line.startsWith("and ") ? line : "meet on " + line))
                            .toList(),
                    "Give them different orders, or name one in before or after of the other");
        }

        @Override
        public Paragraph middlewareCycle(Problem.MiddlewareCycle problem) {
            List<String> names = problem.names();
            List<String> evidence = new ArrayList<>();
            for (int index = 0; index < names.size(); index++) {
                evidence.add(names.get(index) + " encloses " + names.get((index + 1) % names.size()));
            }
            return new Paragraph(
                    simple(names.get(0)) + " must not enclose itself, but does"
                            + (names.size() > 1 ? " by way of others" : ""),
                    evidence,
                    "Remove one of these from before or after");
        }

        @Override
        public Paragraph middlewareMatchesNothing(Problem.MiddlewareMatchesNothing problem) {
            MiddlewareModel middleware = problem.middleware();
            List<String> evidence = new ArrayList<>();
            middleware.hooks().stream()
                    .limit(1)
                    .forEach(hook -> evidence.add("takes " + hook.message() + " as message"));
            middleware.on().stream()
                    .sorted()
                    .forEach(annotation -> evidence.add("on messages that carry @" + annotation));
            return new Paragraph(
                    simple(middleware.name()) + " must apply to a message, but applies to none",
                    evidence,
                    "Take a wider type of message, or name other annotations in on, or remove the middleware");
        }

        @Override
        public Paragraph rootShape(Problem.RootShape problem) {
            String root = simple(problem.root().className().canonicalName());
            String bus = problem.root().busName();
            return switch (problem.fault()) {
                case INNER ->
                    Paragraph.of(
                            root + " must be a top-level or static nested type, but is an inner class",
                            "Make it static, or move it to a file of its own");
                case PRIVATE ->
                    Paragraph.of(
                            root + " must not be private, itself or by a class around it",
                            "Make it package-private or public");
                case NAME_NOT_A_CLASS_NAME ->
                    Paragraph.of(
                            "The bus of " + root + " must have a Java class name, but has \"" + bus + "\"",
                            "State a simple name such as ShopBus, or none");
                case NAME_RESERVED ->
                    Paragraph.of(
                            "The bus of " + root + " must not be called " + bus
                                    + ", because a class inside it or of java.lang is",
                            "State another name in @GenerateBus, or none");
                case NAME_TAKEN ->
                    Paragraph.of(
                            bus + " and " + bus + "Module must not be there already, because they are generated for "
                                    + root,
                            "Rename the class that is there, or state another name in @GenerateBus");
                case UNSCOPED ->
                    Paragraph.of(
                            root + " must carry a scope, because there is one bus per component, but carries none",
                            "Add @Singleton, or another scope, to " + root);
                case UNNAMED_PACKAGE ->
                    new Paragraph(
                            root
                                    + " must not be in a package, because some handlers or middleware are in none and cannot"
                                    + " be named from there",
                            problem.evidence(),
                            "Move them to a package");
                case HIDDEN_PACKAGE ->
                    new Paragraph(
                            root
                                    + " must be in a package without types that are called like another package, which cannot"
                                    + " be named from there",
                            problem.evidence(),
                            "Rename them");
                case NAME_SHARED ->
                    new Paragraph(
                            bus + " must be the bus of one root, but is that of "
                                    + problem.evidence().size(),
                            problem.evidence(),
                            "State another name in @GenerateBus, or move one of them to another package");
            };
        }

        @Override
        public Paragraph unenforcedPolicy(PolicyProblem.UnenforcedPolicy problem) {
            return PolicyText.of(problem);
        }

        @Override
        public Paragraph policyConflict(PolicyProblem.PolicyConflict problem) {
            return PolicyText.of(problem);
        }

        @Override
        public Paragraph policyValue(PolicyProblem.PolicyValue problem) {
            return PolicyText.of(problem);
        }

        @Override
        public Paragraph policyInstance(PolicyProblem.PolicyInstance problem) {
            return PolicyText.of(problem);
        }

        @Override
        public Paragraph misplacedPolicy(PolicyProblem.MisplacedPolicy problem) {
            return PolicyText.of(problem);
        }

        @Override
        public Paragraph noVocabulary(PolicyProblem.NoVocabulary problem) {
            return PolicyText.of(problem);
        }

        @Override
        public Paragraph missingPolicy(PolicyProblem.MissingPolicy problem) {
            return PolicyText.of(problem);
        }

        @Override
        public Paragraph messageName(NamingProblem.MessageName problem) {
            return NamingText.of(problem);
        }

        @Override
        public Paragraph duplicateMessageName(NamingProblem.DuplicateMessageName problem) {
            return NamingText.of(problem);
        }

        @Override
        public Paragraph storedType(NamingProblem.StoredType problem) {
            return NamingText.of(problem);
        }

        @Override
        public Paragraph storedFamily(NamingProblem.StoredFamily problem) {
            return NamingText.of(problem);
        }

        @Override
        public Paragraph openType(OpenTypeProblem problem) {
            return OpenTypeText.of(problem);
        }

        @Override
        public Paragraph noHandlers(ModuleProblem.NoHandlers problem) {
            return ModuleText.of(problem);
        }

        @Override
        public Paragraph unknownModule(ModuleProblem.UnknownModule problem) {
            return ModuleText.of(problem);
        }

        @Override
        public Paragraph moduleVersion(ModuleProblem.ModuleVersion problem) {
            return ModuleText.of(problem);
        }

        @Override
        public Paragraph brokenModule(ModuleProblem.BrokenModule problem) {
            return ModuleText.of(problem);
        }

        @Override
        public Paragraph unreachableModule(ModuleProblem.UnreachableModule problem) {
            return ModuleText.of(problem);
        }

        @Override
        public Paragraph lateHandler(Problem.LateHandler problem) {
            return new Paragraph(
                    simple(problem.className())
                            + " must be known before the bus is written, but it, or a type that it mentions, was generated after it",
                    List.of(problem.className()),
                    "Write it by hand, or generate it in a module that is compiled before this one");
        }

        @Override
        public Paragraph internalError(Problem.InternalError problem) {
            return new Paragraph(
                    "Fairlead must not fail, but did",
                    problem.stackTrace().strip().lines().map(String::strip).toList(),
                    "This is a fault of Fairlead and not of your code; please report it, with the trace above");
        }

        @Override
        public Paragraph nameTaken(Problem.NameTaken problem) {
            return Paragraph.of(
                    simple(problem.className())
                            + " must not be there already, because Fairlead generates a class of that name",
                    "Rename the class that is there");
        }

        @Override
        public Paragraph missingInject(Problem.MissingInject problem) {
            return Paragraph.of(
                    simple(problem.component().name()) + " must have a constructor that a container can use",
                    "Annotate a constructor with @Inject, or provide the class from a @Provides method, or add "
                            + "@SuppressWarnings(\"MissingInject\") if something out of sight makes it");
        }

        @Override
        public Paragraph unsupportedConstraint(ConstraintProblem.UnsupportedConstraint problem) {
            return ConstraintText.of(problem);
        }

        @Override
        public Paragraph constraintTarget(ConstraintProblem.ConstraintTarget problem) {
            return ConstraintText.of(problem);
        }

        @Override
        public Paragraph constraintValue(ConstraintProblem.ConstraintValue problem) {
            return ConstraintText.of(problem);
        }

        @Override
        public Paragraph unvalidatedMessage(ConstraintProblem.UnvalidatedMessage problem) {
            return ConstraintText.of(problem);
        }

        @Override
        public Paragraph patternBacktracking(ConstraintProblem.PatternBacktracking problem) {
            return ConstraintText.of(problem);
        }

        @Override
        public Paragraph unknownOption(Problem.UnknownOption problem) {
            String known = Names.list(problem.known());
            return problem.value() == null
                    ? Paragraph.of(
                            "-A" + problem.name() + " must be an option of Fairlead, but is none",
                            "Remove it, or correct its name; there is " + known)
                    : Paragraph.of(
                            "-A" + problem.name() + " must be one of " + known + ", but is \"" + problem.value() + "\"",
                            "Correct the value, or remove the option");
        }

        private static String signature(HandlerMethod method) {
            return method.parameters().stream()
                    .map(TypeRef::toString)
                    .collect(Collectors.joining(", ", method.display() + "(", ")"));
        }

        private static String kindOf(MessageModel message) {
            return simple(message.kind().type()) + (message.result() == null ? "" : "<" + message.result() + ">");
        }

        private static String annotation(MessageKind kind) {
            return "@" + simple(kind.handlerAnnotation());
        }
    }
}

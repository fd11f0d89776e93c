package io.fairlead.processor.report;

import static io.fairlead.processor.model.Hook.Kind.AFTER;
import static io.fairlead.processor.model.Hook.Kind.AROUND;
import static io.fairlead.processor.model.Hook.Kind.AROUND_ASYNC;
import static io.fairlead.processor.model.Hook.Kind.BEFORE;
import static io.fairlead.processor.model.Hook.Kind.ON_FINALLY;
import static io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault.ENUM;
import static io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault.MALFORMED_NAME;
import static io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault.SAME_CLASS_NAME;
import static io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault.SAME_NAME;
import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.applicationWithDagger;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.module;
import static io.fairlead.processor.testing.Models.query;
import static io.fairlead.processor.testing.Models.queryHandler;
import static io.fairlead.processor.testing.Models.root;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MethodFlaw;
import io.fairlead.processor.model.MisplacedPolicy;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.SequenceKey;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.ConstraintProblem.ConstraintTarget;
import io.fairlead.processor.problem.ConstraintProblem.ConstraintTarget.Fault;
import io.fairlead.processor.problem.ConstraintProblem.ConstraintValue;
import io.fairlead.processor.problem.ConstraintProblem.PatternBacktracking;
import io.fairlead.processor.problem.ConstraintProblem.UnsupportedConstraint;
import io.fairlead.processor.problem.ConstraintProblem.UnvalidatedMessage;
import io.fairlead.processor.problem.NamingProblem.StoredFamily;
import io.fairlead.processor.problem.NamingProblem.StoredType;
import io.fairlead.processor.problem.PolicyProblem;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.ProblemCode;
import io.fairlead.processor.testing.FilteringBuilder;
import io.fairlead.processor.testing.HandlerBuilder;
import io.fairlead.processor.testing.MiddlewareBuilder;
import io.fairlead.processor.testing.Models.Part;
import io.fairlead.processor.testing.Policy;
import io.fairlead.processor.validate.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every text that there is, compared with {@code problem-texts.txt}. Run with {@code -Dfairlead.refresh=true} to write
 * the file anew, and read the difference.
 */
class ProblemTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/problem-texts.txt");
    private static final Path PAGES = Path.of("../docs/errors");

    private static final String ORDER = "com.shop.PlaceOrder";
    private static final String ID = "com.shop.OrderId";
    private static final String STRING = "java.lang.String";
    private static final String OBJECT = "java.lang.Object";
    private static final String MESSAGE = "io.fairlead.Message";
    private static final String ANY_NEXT = "io.fairlead.Next<?>";

    private static final Part HANDLED = event("com.shop.F");
    private static final Part LISTENER = eventHandler("com.shop.Listener").handles("com.shop.F");

    @Test
    void textsAreAsAgreed() throws IOException {
        String texts = problems().stream().map(ProblemText::of).collect(Collectors.joining("\n\n", "", "\n"));
        if (Boolean.getBoolean("fairlead.refresh")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, texts);
        }

        assertThat(texts).isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasATextAndAPage(ProblemCode code) {
        assertThat(problems())
                .filteredOn(problem -> problem.code() == code)
                .isNotEmpty()
                .extracting(ProblemText::of)
                .allSatisfy(text -> assertThat(text)
                        .startsWith("[Fairlead/" + code.text() + "] ")
                        .endsWith("/errors/" + code.text())
                        .contains(" must ")
                        .doesNotContain("can not", "cannot"));
        assertThat(PAGES.resolve(code.text() + ".md")).exists();
    }

    private static List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        applications().map(List::of).map(Rules::check).forEach(problems::addAll);
        storedTypes().forEach(problems::add);
        constraints().forEach(problems::add);
        problems.add(new Problem.LateHandler("com.shop.Generated", Origin.ofType("com.shop.Generated")));
        Stream.of(MisplacedPolicy.What.values())
                .map(what -> new MisplacedPolicy(
                        "com.shop.Guarded", "com.shop.Orders", what, Origin.ofType("com.shop.Orders")))
                .map(PolicyProblem.MisplacedPolicy::new)
                .forEach(problems::add);
        problems.add(new Problem.NameTaken(
                "com.shop.PlaceOrderHandler_Bridge", Origin.ofType("com.shop.PlaceOrderHandler_Bridge")));
        problems.add(new Problem.InternalError(
                "java.lang.IllegalStateException: no such thing\n\tat io.fairlead.Here.go(Here.java:3)\n",
                Origin.NOWHERE));
        problems.add(new Problem.UnknownOption("fairlead.wirng", null, List.of("fairlead.wiring"), Origin.NOWHERE));
        problems.add(new Problem.UnknownOption("fairlead.wiring", "yes", List.of("true", "false"), Origin.NOWHERE));
        return problems;
    }

    private static Stream<Problem> storedTypes() {
        MessageModel order = application(command(ORDER)).messages().get(0);
        String carrier = "com.shop.Carrier";
        List<String> same = List.of("com.shop.a.Post", "com.shop.b.Post");
        Origin place = Origin.ofType(ORDER);
        return Stream.of(
                new StoredType(order, "com.shop.orders.OrderId", "com.shop", place),
                new StoredFamily(order, carrier, MALFORMED_NAME, "by air", List.of("com.shop.Plane"), place),
                new StoredFamily(order, carrier, SAME_NAME, "post", same, place),
                new StoredFamily(order, carrier, SAME_CLASS_NAME, "Post", same, place),
                new StoredFamily(order, carrier, ENUM, "Speed", List.of("com.shop.Speed"), place));
    }

    private static Stream<Problem> constraints() {
        Origin line = Origin.ofType("com.shop.Line");
        String size = "jakarta.validation.constraints.Size";
        return Stream.of(
                new UnsupportedConstraint(ORDER, "Line is neither final nor sealed", true, line),
                new UnsupportedConstraint(ORDER, "it is private, or in a private class", false, line),
                new ConstraintTarget(size, Fault.TYPE, "int", List.of("texts", "collections"), line),
                new ConstraintTarget("com.shop.Iban", Fault.NO_VALIDATOR, "int", List.of(), line),
                new ConstraintTarget(size, Fault.INSIDE_ARRAY, "", List.of(), line),
                new ConstraintValue(size, "min", "-1", "a number that is not negative", line),
                new UnvalidatedMessage(application(command(ORDER)).messages().get(0), line),
                new PatternBacktracking("(a+)+", true, line),
                new PatternBacktracking(".*,.*", false, line));
    }

    private static Stream<Application> policies() {
        String retry = "com.shop.Retry";
        HandlerBuilder handler = commandHandler("com.shop.PlaceOrderHandler").handles(ORDER);
        PolicyModel onOrder = Policy.on(ORDER, retry).build();
        PolicyModel once = Policy.on(ORDER, "com.shop.Once").insteadOf(retry).build();
        PolicyModel wrong = Policy.on(ORDER, retry)
                .flawed(PolicyModel.Fault.MISMATCH, "delay")
                .flawed(PolicyModel.Fault.OUT_OF_RANGE, "attempts")
                .flawed(PolicyModel.Fault.NO_COMPONENT, "key")
                .flawed(PolicyModel.Fault.NO_EVENT, "until")
                .build();
        return Stream.of(
                application(root("com.shop.Shop"), command(ORDER).policy(onOrder), handler),
                application(
                        root("com.shop.Shop"),
                        command(ORDER).policy(onOrder),
                        handler,
                        middleware("com.shop.Retrying").enforces(retry).meets("io.fairlead.Query")),
                application(
                        root("com.shop.Shop"),
                        command(ORDER)
                                .policy(Policy.onPackage("com.shop", retry)
                                        .notKept()
                                        .build()),
                        handler),
                application(root("com.shop.Shop").requires("java.lang.Deprecated", false), command(ORDER), handler),
                application(
                        root("com.shop.Shop").requires(retry, true),
                        command(ORDER),
                        handler,
                        middleware("com.shop.Retrying").enforces(retry).meets("io.fairlead.Command")),
                application(command(ORDER)
                        .clash(
                                Policy.onSupertype("com.shop.Patient", retry)
                                        .value("attempts", 5)
                                        .value("delay", "5s")
                                        .value("key", List.of())
                                        .build(),
                                Policy.onSupertype("com.shop.Hasty", retry)
                                        .value("attempts", 1)
                                        .value("delay", "1s")
                                        .value("key", List.of())
                                        .build())),
                application(command(ORDER).clash(onOrder, once)),
                application(command(ORDER).storedBy(retry)),
                application(command(ORDER).named("place order")),
                application(
                        command(ORDER).named("orders.place"),
                        command("com.shop.Ask").named("orders.place")),
                application(command(ORDER).policy(wrong)),
                application(
                        root("com.shop.Shop"),
                        command(ORDER)
                                .policy(Policy.on(ORDER, retry)
                                        .event(type("com.shop.F"))
                                        .build()),
                        handler,
                        middleware("com.shop.Retrying").enforces(retry).meets("io.fairlead.Command")),
                application(
                        root("com.shop.Shop"),
                        command(ORDER).component("id", Reach.NOWHERE, "com.shop.Shown"),
                        handler,
                        middleware("com.shop.Log")
                                .on("com.shop.Shown")
                                .hook(BEFORE, null, "io.fairlead.Command", "io.fairlead.ComponentValues")),
                application(
                        root("com.shop.Shop")
                                .vocabulary(retry, "clerk", "owner")
                                .vocabulary(null, "clerk")
                                .vocabulary(retry),
                        command(ORDER)
                                .policy(Policy.on(ORDER, retry)
                                        .word("role", "clark")
                                        .word("role", "visitor")
                                        .build()),
                        handler,
                        middleware("com.shop.Retrying").enforces(retry).meets("io.fairlead.Command")),
                application(command(ORDER)
                        .policy(Policy.on(ORDER, retry)
                                .stranger(STRING)
                                .part("com.shop.OwnOrder", "com.shop", false, ComponentModel.Flaw.ABSTRACT)
                                .part("com.shop.OwnCancel", "com.shop", true)
                                .partWithin("com.rights.Own", "com.rights", "com.shop")
                                .build())));
    }

    private static Stream<Application> applications() {
        return Stream.of(
                        handlersAndMessages(),
                        results(),
                        handlerShapes(),
                        middlewareShapes(),
                        middlewareTogether(),
                        roots(),
                        modules(),
                        sequenceKeys(),
                        filters(),
                        policies())
                .flatMap(applications -> applications);
    }

    private static Stream<Application> handlersAndMessages() {
        return Stream.of(
                application(
                        root("com.shop.Shop"), HANDLED, LISTENER, command(ORDER).result(ID)),
                application(
                        command(ORDER),
                        commandHandler("com.shop.A").handles(ORDER),
                        commandHandler("com.shop.B").handles(ORDER, "io.fairlead.MessageContext")),
                application(
                        query("com.shop.GetOrder"),
                        queryHandler("com.shop.A").handles("com.shop.GetOrder").returning(STRING),
                        queryHandler("com.shop.B").handles("com.shop.GetOrder").returning(STRING)),
                application(handler().handles(STRING)),
                application(event(ORDER), handler().handles(ORDER)),
                application(handler().handles(type("com.shop.OrderCommand", "io.fairlead.Command"))),
                application(command(ORDER), event(ORDER)),
                application(command(ORDER).generic()),
                application(handler().handles(ORDER).flawed(ComponentModel.Flaw.GENERIC)),
                application(handler().handles(ORDER).genericMethod()),
                applicationWithDagger(command(ORDER), handler().handles(ORDER).constructed(false, false, false)));
    }

    private static Stream<Application> results() {
        Part order = command(ORDER).result(ID);
        return Stream.of(
                application(order, handler().handles(ORDER).returningWrongly(STRING)),
                application(order, handler().handles(ORDER).returningWrongly("com.other.OrderId")),
                application(order, handler().handles(ORDER).returningOutcome(STRING, false)),
                application(order, handler().handles(ORDER)),
                application(command(ORDER), handler().handles(ORDER).returningWrongly(STRING)),
                application(
                        query(ORDER).result(ID),
                        queryHandler("com.shop.H").handles(ORDER).returningOutcome(ID, true)),
                application(
                        event(ORDER), eventHandler("com.shop.H").handles(ORDER).returningWrongly(STRING)));
    }

    private static Stream<Application> handlerShapes() {
        return Stream.of(
                        handler().flawed(ComponentModel.Flaw.ABSTRACT).flawed(ComponentModel.Flaw.PRIVATE),
                        handler().flawed(ComponentModel.Flaw.ABSTRACT).flawed(ComponentModel.Flaw.NOT_A_CLASS),
                        handler(),
                        handler().inKotlin(),
                        handler().handles(ORDER, "kotlin.coroutines.Continuation"),
                        handler().handles(ORDER).flawed(MethodFlaw.STATIC).flawed(MethodFlaw.PRIVATE),
                        handler().handles(ORDER).flawed(MethodFlaw.OUT_OF_REACH),
                        handler().handles(ORDER, STRING),
                        handler().handlesNothing())
                .map(handler -> application(handler));
    }

    private static Stream<Application> middlewareShapes() {
        return Stream.of(
                        timing().flawed(ComponentModel.Flaw.GENERIC).flawed(ComponentModel.Flaw.INNER),
                        timing(),
                        timing().meets(MESSAGE).before(STRING),
                        timing().meets(MESSAGE).hook(AROUND, OBJECT, MESSAGE, ANY_NEXT),
                        timing().meets(MESSAGE).meets(ORDER),
                        timing().meets(MESSAGE).hook(ON_FINALLY, null, "io.fairlead.Command<?>"),
                        timing().flawed(MethodFlaw.PRIVATE).meets(MESSAGE),
                        timing().hook(AFTER, null, MESSAGE),
                        timing().meets("io.fairlead.Command<? extends java.lang.Number>"),
                        timing().hook(AFTER, "long", MESSAGE, OBJECT),
                        timing().hook(AROUND, null, MESSAGE, ANY_NEXT),
                        timing().hook(AFTER, null, MESSAGE, OBJECT, "long"),
                        timing().hook(BEFORE, "long", MESSAGE).hook(AFTER, null, MESSAGE, OBJECT, STRING),
                        timing().hook(AFTER, null, MESSAGE, ID),
                        timing().hook(AROUND, ID, MESSAGE, ANY_NEXT),
                        timing().hook(AROUND, "R", MESSAGE, "io.fairlead.Next<java.lang.Object>"),
                        timing().hook(AROUND_ASYNC, "R", MESSAGE, "io.fairlead.AsyncNext<R>"))
                .map(middleware -> application(
                        root("com.shop.Shop"),
                        middleware,
                        event("com.shop.A"),
                        event("com.shop.B"),
                        event("com.shop.C"),
                        event("com.shop.D"),
                        event("com.shop.E"),
                        HANDLED,
                        LISTENER));
    }

    private static Stream<Application> middlewareTogether() {
        return Stream.of(
                application(
                        event("com.shop.OrderPlaced"),
                        middleware("com.shop.Audit").order(7).meets(MESSAGE),
                        middleware("com.shop.Timing").order(7).meets(MESSAGE),
                        middleware("com.shop.Tracing").order(7).meets(MESSAGE)),
                application(
                        middleware("com.shop.Audit").meets(MESSAGE).before("com.shop.Timing"),
                        middleware("com.shop.Timing").meets(MESSAGE).before("com.shop.Audit")),
                application(middleware("com.shop.Audit").meets(MESSAGE).before("com.shop.Audit")),
                application(
                        command(ORDER).result(STRING),
                        handler().handles(ORDER).returningStage(STRING),
                        timing().hook(AROUND, "R", "io.fairlead.Command<R>", "io.fairlead.Next<R>")),
                application(
                        root("com.shop.Shop"),
                        HANDLED,
                        LISTENER,
                        timing().meets("io.fairlead.Command<?>").on("com.shop.Cached")));
    }

    private static Stream<Application> roots() {
        return Stream.of(
                application(HANDLED, LISTENER, root("com.shop.Shop").flawed(RootModel.Flaw.INNER)),
                application(HANDLED, LISTENER, root("com.shop.Shop").flawed(RootModel.Flaw.PRIVATE)),
                application(
                        HANDLED,
                        LISTENER,
                        root("com.shop.Shop").bus("Shop Bus").flawed(RootModel.Flaw.NAME_NOT_A_CLASS_NAME)),
                application(HANDLED, LISTENER, root("com.shop.Shop").flawed(RootModel.Flaw.NAME_TAKEN)),
                application(HANDLED, LISTENER, root("com.shop.Shop").component()),
                application(
                        HANDLED,
                        LISTENER,
                        root("com.shop.Shop").opens(type(STRING)).opens(type("io.fairlead.Command"))),
                application(
                        HANDLED,
                        LISTENER,
                        root("com.shop.Shop")
                                .opens(new TypeRef(
                                        type("com.stock.Moved").name(),
                                        type("com.stock.Moved").erasure(),
                                        Reach.NOWHERE,
                                        Reach.NOWHERE,
                                        type("com.stock.Moved", "io.fairlead.Event")
                                                .ancestors(),
                                        false))),
                application(
                        HANDLED,
                        LISTENER,
                        root("com.shop.Shop"),
                        root("com.shop.Mall").bus("ShopBus")));
    }

    private static Stream<Application> sequenceKeys() {
        return Stream.concat(
                Stream.of(
                        application(command(ORDER).key("customer", Reach.EVERYWHERE)),
                        application(event("com.shop.Moved")
                                .key("from", Reach.EVERYWHERE)
                                .key("to", Reach.EVERYWHERE)),
                        application(
                                root("com.shop.Shop"),
                                event("com.stock.Moved").key("shelf", Reach.within("com.stock")),
                                eventHandler("com.stock.Log")
                                        .handles("com.stock.Moved")
                                        .queued())),
                Stream.of(SequenceKey.Flaw.values())
                        .map(flaw -> application(event("com.shop.Moved").key("shelf()", Reach.EVERYWHERE, flaw))));
    }

    private static Stream<Application> filters() {
        return Stream.of(
                        new FilteringBuilder().stranger(STRING),
                        new FilteringBuilder().filter("com.shop.Few", ComponentModel.Flaw.ABSTRACT),
                        new FilteringBuilder().busyFilter("com.shop.Few"),
                        new FilteringBuilder().names("com.stock.*"),
                        new FilteringBuilder().types(STRING),
                        new FilteringBuilder().except("com.shop.Moved"))
                .map(filtering -> application(
                        root("com.shop.Shop"),
                        event("com.shop.Moved"),
                        eventHandler("com.shop.Log").handles("com.shop.Moved").filtered(filtering)));
    }

    private static Stream<Application> modules() {
        Part sales = root("com.shop.Shop");
        return Stream.of(
                application(sales),
                application(sales, module("com.shop.stock")),
                application(root("com.shop.Shop").includes(ORDER, true).includes(STRING, false), HANDLED, LISTENER),
                application(sales, module("com.shop.stock").format(0)),
                application(sales, module("com.shop.stock").format(1_000_000_000)),
                application(
                        sales,
                        module("com.shop.stock")
                                .missing("com.shop.stock.Restock")
                                .unreadable("com.shop.stock.RestockHandler")
                                .unopened("com.shop.stock.Log")),
                application(sales, module("com.shop.stock").unexported("com.shop.stock.intern")),
                application(
                        sales,
                        module("com.shop.stock")
                                .unexported("com.shop.stock.intern")
                                .unexported("com.shop.stock.log")));
    }

    private static HandlerBuilder handler() {
        return commandHandler("com.shop.PlaceOrderHandler");
    }

    private static MiddlewareBuilder timing() {
        return middleware("com.shop.Timing");
    }
}

package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.applicationWithDagger;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.module;
import static io.fairlead.processor.testing.Models.root;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.MethodFlaw;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.ProblemCode;
import io.fairlead.processor.testing.HandlerBuilder;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One cause makes one problem. */
class RulesTest {

    private static final String ORDER = "com.shop.PlaceOrder";
    private static final String ID = "com.shop.OrderId";
    private static final Part ROOT = root("com.shop.Shop");
    private static final Part PLACE_ORDER = command(ORDER).result(ID);

    @Test
    void soundApplicationHasNoProblem() {
        assertThat(codes(application(
                        ROOT,
                        PLACE_ORDER,
                        event("com.shop.OrderPlaced"),
                        handler().handles(ORDER).returning(ID),
                        eventHandler("com.shop.Listener").handles("com.shop.OrderPlaced"),
                        middleware("com.shop.Timing").meets("io.fairlead.Message"))))
                .isEmpty();
    }

    @Test
    void misspeltHandleIsOneProblem() {
        assertThat(codes(application(ROOT, PLACE_ORDER, handler()))).containsExactly(ProblemCode.HANDLER_SHAPE);
    }

    @Test
    void staticHandlerIsOneProblemWhateverItReturns() {
        assertThat(codes(application(ROOT, PLACE_ORDER, handler().handles(ORDER).flawed(MethodFlaw.STATIC))))
                .containsExactly(ProblemCode.HANDLER_SHAPE);
    }

    @Test
    void overloadThatIsNoHandlerIsNotASecondOne() {
        assertThat(codes(application(
                        ROOT,
                        PLACE_ORDER,
                        handler().handles(ORDER).returning(ID).handles(ORDER, "java.lang.String"))))
                .containsExactly(ProblemCode.HANDLER_SHAPE);
    }

    @Test
    void handlerOfAnInterfaceIsOneProblem() {
        assertThat(codes(application(
                        ROOT, PLACE_ORDER, handler().handles(type("com.shop.OrderCommand", "io.fairlead.Command")))))
                .containsExactly(ProblemCode.UNKNOWN_MESSAGE);
    }

    @Test
    void wrongAnnotationIsOneProblem() {
        assertThat(codes(application(
                        ROOT,
                        PLACE_ORDER,
                        eventHandler("com.shop.H").handles(ORDER).returning(ID))))
                .containsExactly(ProblemCode.UNKNOWN_MESSAGE);
    }

    @Test
    void genericHandlerIsOneProblem() {
        assertThat(codes(application(ROOT, PLACE_ORDER, handler().handles("T").flawed(ComponentModel.Flaw.GENERIC))))
                .containsExactly(ProblemCode.UNRESOLVED_GENERICS);
    }

    @Test
    void genericMessageIsOneProblemHoweverOftenHandled() {
        assertThat(codes(application(
                        ROOT,
                        command("com.shop.Import").generic(),
                        handler()
                                .handles("com.shop.Import<java.lang.String>")
                                .handles("com.shop.Import<java.lang.Long>"))))
                .containsExactly(ProblemCode.UNRESOLVED_GENERICS);
    }

    @Test
    void messageOfTwoKindsIsOneProblem() {
        assertThat(codes(application(
                        ROOT, command(ORDER), event(ORDER), handler().handles(ORDER))))
                .containsExactly(ProblemCode.UNKNOWN_MESSAGE);
    }

    @Test
    void illMiddlewareIsOneProblem() {
        assertThat(codes(application(
                        ROOT,
                        middleware("com.shop.A").meets("io.fairlead.Message").hook(Hook.Kind.AFTER, null),
                        middleware("com.shop.B").meets("io.fairlead.Message"),
                        event("com.shop.OrderPlaced"),
                        eventHandler("com.shop.Listener").handles("com.shop.OrderPlaced"))))
                .containsExactly(ProblemCode.MIDDLEWARE_SHAPE);
    }

    @Test
    void illMiddlewareStillOrdersTheOthers() {
        assertThat(codes(application(
                        ROOT,
                        middleware("com.shop.A").meets("io.fairlead.Message").before("com.shop.B"),
                        middleware("com.shop.B").before("com.shop.C"),
                        middleware("com.shop.C").meets("io.fairlead.Message"),
                        event("com.shop.OrderPlaced"),
                        eventHandler("com.shop.Listener").handles("com.shop.OrderPlaced"))))
                .containsExactly(ProblemCode.MIDDLEWARE_SHAPE);
    }

    @Test
    void causesOfDifferentKindsAreAllReported() {
        assertThat(codes(applicationWithDagger(
                        root("com.shop.Shop").component(),
                        PLACE_ORDER,
                        command("com.shop.CancelOrder"),
                        handler().handles(ORDER).constructed(false, false, true),
                        middleware("com.shop.A").meets("io.fairlead.Event"))))
                .containsExactly(
                        ProblemCode.ROOT_SHAPE,
                        ProblemCode.RESULT_MISMATCH,
                        ProblemCode.MIDDLEWARE_MATCHES_NOTHING,
                        ProblemCode.MISSING_HANDLER,
                        ProblemCode.MISSING_INJECT);
    }

    @Test
    void moduleThatCannotBeReadIsOneProblemWhateverIsMissingOfIt() {
        assertThat(codes(application(ROOT, PLACE_ORDER, module("com.stock").format(0))))
                .containsExactly(ProblemCode.MODULE_VERSION);
    }

    @Test
    void noHandlerAtAllIsOneProblem() {
        assertThat(codes(application(ROOT, PLACE_ORDER, middleware("com.shop.A").meets("io.fairlead.Event"))))
                .containsExactly(ProblemCode.NO_HANDLERS);
    }

    @Test
    void whatIsMissingForTwoRootsIsOneProblem() {
        Part[] both = {
            command("com.stock.Restock").foreign(),
            eventHandler("com.shop.H").handles("com.shop.E"),
            event("com.shop.E")
        };
        assertThat(Rules.check(List.of(with(both, ROOT), with(both, root("com.shop.Kiosk")))))
                .extracting(problem -> problem.origin().type())
                .containsExactly("com.shop.Shop");
    }

    @Test
    void whatIsMissingForOneRootIsReportedThere() {
        Part[] both = {eventHandler("com.shop.H").handles("com.shop.E"), event("com.shop.E")};
        assertThat(Rules.check(List.of(
                        with(both, ROOT),
                        with(
                                both,
                                root("com.shop.Kiosk"),
                                command("com.stock.Restock").foreign()))))
                .extracting(problem -> problem.origin().type())
                .containsExactly("com.shop.Kiosk");
    }

    @Test
    void middlewareMatchesSomethingIfItDoesForOneRoot() {
        Part[] both = {
            eventHandler("com.shop.H").handles("com.shop.E"),
            event("com.shop.E"),
            middleware("com.shop.A").meets("com.stock.Restock")
        };
        Part[] more = {
            ROOT,
            command("com.stock.Restock").foreign(),
            commandHandler("com.stock.RestockHandler").foreign().handles("com.stock.Restock")
        };
        Application kiosk = with(both, root("com.shop.Kiosk"));
        assertThat(Rules.check(List.of(with(both, more), kiosk))).isEmpty();
        assertThat(codes(kiosk)).containsExactly(ProblemCode.MIDDLEWARE_MATCHES_NOTHING);
    }

    @Test
    void rootsThatSeeDifferentModulesMayNotShareANameEither() {
        Part[] both = {eventHandler("com.shop.H").handles("com.shop.E"), event("com.shop.E")};
        assertThat(Rules.check(List.of(
                        with(both, ROOT), with(both, root("com.shop.Kiosk").bus("ShopBus")))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ROOT_SHAPE);
    }

    private static Application with(Part[] both, Part... more) {
        return application(Stream.concat(Stream.of(both), Stream.of(more)).toArray(Part[]::new));
    }

    private static HandlerBuilder handler() {
        return commandHandler("com.shop.PlaceOrderHandler");
    }

    private static List<ProblemCode> codes(Application application) {
        return Rules.check(List.of(application)).stream().map(Problem::code).toList();
    }
}

package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.query;
import static io.fairlead.processor.testing.Models.queryHandler;
import static io.fairlead.processor.testing.Models.root;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MethodFlaw;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MissingHandler;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingHandlerRuleTest {

    private static final String ORDER = "com.shop.PlaceOrder";

    @Test
    void commandAndQueryWithoutHandlerAreMissedWhereTheyAreDeclared() {
        List<Problem> problems = check(application(root("com.shop.Shop"), command(ORDER), query("com.shop.GetOrder")));

        assertThat(problems)
                .extracting(Problem::origin)
                .containsExactly(Origin.ofType(ORDER), Origin.ofType("com.shop.GetOrder"));
    }

    @Test
    void foreignMessageIsMissedAtTheRoot() {
        Application application =
                application(root("com.shop.Shop"), command(ORDER).foreign());

        assertThat(check(application))
                .containsExactly(new MissingHandler(
                        application.messages().get(0),
                        application.roots().get(0).origin()));
    }

    @Test
    void nothingIsMissedWithoutARoot() {
        assertThat(check(application(command(ORDER)))).isEmpty();
    }

    @Test
    void eventsNeedNoHandler() {
        assertThat(check(application(root("com.shop.Shop"), event("com.shop.OrderPlaced"))))
                .isEmpty();
    }

    @Test
    void handlerOfAnotherModuleCounts() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        command(ORDER),
                        commandHandler("com.shop.Handler").handles(ORDER).foreign())))
                .isEmpty();
    }

    @Test
    void illHandlerHandlesWhatItTakes() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        command(ORDER),
                        commandHandler("com.shop.Handler").handles(ORDER).flawed(MethodFlaw.STATIC))))
                .isEmpty();
    }

    @Test
    void handlerWithTheWrongAnnotationHandlesWhatItTakes() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        command(ORDER),
                        queryHandler("com.shop.Handler").handles(ORDER))))
                .isEmpty();
    }

    @Test
    void handlerWithoutMethodMightHandleAnyMessageOfItsKind() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        command(ORDER),
                        query("com.shop.GetOrder"),
                        commandHandler("com.shop.Handler"))))
                .extracting(Problem::origin)
                .containsExactly(Origin.ofType("com.shop.GetOrder"));
    }

    @Test
    void messageWithAProblemOfItsOwnIsNotMissed() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        command("com.shop.Generic").generic(),
                        command("com.shop.Both"),
                        event("com.shop.Both"))))
                .isEmpty();
    }

    @Test
    void openMessagesNeedNoHandler() {
        assertThat(check(application(
                        root("com.shop.Shop")
                                .opens(type("com.shop.PluginCommand", "io.fairlead.Command"))
                                .opens(type("com.shop.GetOrder", "io.fairlead.Query")),
                        command(ORDER).isA("com.shop.PluginCommand"),
                        query("com.shop.GetOrder"),
                        command("com.shop.CancelOrder"))))
                .extracting(Problem::origin)
                .containsExactly(Origin.ofType("com.shop.CancelOrder"));
    }

    @Test
    void openMessageIsMissedByTheRootThatDoesNotOpenIt() {
        Application application = application(
                root("com.shop.Kiosk").opens(type(ORDER, "io.fairlead.Command")),
                root("com.shop.Shop"),
                command(ORDER).foreign());

        assertThat(check(application))
                .extracting(Problem::origin)
                .containsExactly(application.roots().get(1).origin());
    }

    @Test
    void nobodyKnowsWhatIsOpenWhereThatIsNoMessage() {
        assertThat(check(application(root("com.shop.Shop").opens(type("java.lang.String")), command(ORDER))))
                .isEmpty();
    }

    private static List<Problem> check(Application application) {
        return new MissingHandlerRule().check(application);
    }
}

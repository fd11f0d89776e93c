package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.DuplicateHandler;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateHandlerRuleTest {

    private static final String ORDER = "com.shop.PlaceOrder";

    @Test
    void isReportedOnceAtTheLastByName() {
        Application application = application(
                command(ORDER),
                commandHandler("com.shop.C").handles(ORDER),
                commandHandler("com.shop.A").handles(ORDER),
                commandHandler("com.shop.B").handles(ORDER));

        assertThat(check(application))
                .containsExactly(new DuplicateHandler(
                        application.messages().get(0),
                        application.handlerMethods(),
                        Origin.ofType("com.shop.C").member("handle(" + ORDER + ")")));
    }

    @Test
    void isReportedAtTheOneDeclaredHere() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        command(ORDER),
                        commandHandler("com.shop.A").handles(ORDER),
                        commandHandler("com.shop.B").handles(ORDER).foreign())))
                .extracting(problem -> problem.origin().type())
                .containsExactly("com.shop.A");
    }

    @Test
    void isReportedAtTheRootIfAllAreForeign() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        command(ORDER),
                        commandHandler("com.shop.A").handles(ORDER).foreign(),
                        commandHandler("com.shop.B").handles(ORDER).foreign())))
                .extracting(problem -> problem.origin().type())
                .containsExactly("com.shop.Shop");
    }

    @Test
    void isLeftToTheRootIfOnlySomeAreDeclaredHere() {
        assertThat(check(application(
                        command(ORDER),
                        commandHandler("com.shop.A").handles(ORDER),
                        commandHandler("com.shop.B").handles(ORDER).foreign())))
                .isEmpty();
    }

    @Test
    void eventsMayHaveSeveralHandlers() {
        assertThat(check(application(
                        event("com.shop.OrderPlaced"),
                        eventHandler("com.shop.A").handles("com.shop.OrderPlaced"),
                        eventHandler("com.shop.B").handles("com.shop.OrderPlaced"))))
                .isEmpty();
    }

    private static List<Problem> check(Application application) {
        return new DuplicateHandlerRule().check(application);
    }
}

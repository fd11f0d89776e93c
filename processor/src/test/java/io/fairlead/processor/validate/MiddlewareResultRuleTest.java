package io.fairlead.processor.validate;

import static io.fairlead.processor.model.Hook.Kind.AFTER;
import static io.fairlead.processor.model.Hook.Kind.AROUND;
import static io.fairlead.processor.model.Hook.Kind.BEFORE;
import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.problem.Problem.MiddlewareShape;
import io.fairlead.processor.problem.Problem.MiddlewareShape.Fault;
import io.fairlead.processor.testing.MessageBuilder;
import io.fairlead.processor.testing.MiddlewareBuilder;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiddlewareResultRuleTest {

    private static final String ID = "com.shop.OrderId";
    private static final String MESSAGE = "io.fairlead.Message";
    private static final String COMMAND = "io.fairlead.Command<?>";
    private static final MessageBuilder PLACE = command("com.shop.Place").result(ID, "com.shop.Id");
    private static final MessageBuilder CANCEL = command("com.shop.Cancel");
    private static final MessageBuilder PLACED = event("com.shop.Placed");

    @Test
    void resultIsTakenAsWideAsTheMessagesAsk() {
        assertThat(check(PLACE, CANCEL, PLACED, a().hook(AFTER, null, MESSAGE, "java.lang.Object")))
                .isEmpty();
        assertThat(check(PLACE, a().hook(AFTER, null, COMMAND, "com.shop.Id"))).isEmpty();
        assertThat(check(PLACE, CANCEL, a().hook(AFTER, null, "io.fairlead.Command<R>", "R")))
                .isEmpty();
    }

    @Test
    void messagesWithAnotherResultAreNamed() {
        List<MiddlewareShape> problems = check(PLACE, CANCEL, PLACED, a().hook(AFTER, null, MESSAGE, ID));

        assertThat(problems).extracting(MiddlewareShape::fault).containsExactly(Fault.RESULT_TAKEN);
        assertThat(problems.get(0).evidence()).containsExactly("com.shop.Cancel", "com.shop.Placed");
    }

    @Test
    void shortCircuitGivesTheResult() {
        assertThat(check(PLACE, a().hook(BEFORE, "io.fairlead.ShortCircuit<" + ID + ">", COMMAND)))
                .isEmpty();
        assertThat(check(PLACE, CANCEL, a().hook(BEFORE, "io.fairlead.ShortCircuit<R>", "io.fairlead.Command<R>")))
                .isEmpty();
        assertThat(check(PLACE, CANCEL, a().hook(BEFORE, "io.fairlead.ShortCircuit<" + ID + ">", COMMAND)))
                .extracting(MiddlewareShape::fault)
                .containsExactly(Fault.RESULT_GIVEN);
    }

    @Test
    void aroundGivesTheResult() {
        assertThat(check(PLACE, CANCEL, PLACED, a().hook(AROUND, "R", MESSAGE, "io.fairlead.Next<R>")))
                .isEmpty();
        assertThat(check(PLACE, a().hook(AROUND, ID, COMMAND, "io.fairlead.Next<" + ID + ">")))
                .isEmpty();
        assertThat(check(PLACE, a().hook(AROUND, "java.lang.Object", COMMAND, "io.fairlead.Next<?>")))
                .extracting(MiddlewareShape::fault)
                .containsExactly(Fault.RESULT_GIVEN);
    }

    @Test
    void aroundIsNoneOfAHandlerThatAnswersLater() {
        Part later = commandHandler("com.shop.Later").handles("com.shop.Place").returningStage(ID);
        assertThat(check(PLACE, later, a().hook(AROUND, "R", "io.fairlead.Command<R>", "io.fairlead.Next<R>")))
                .extracting(MiddlewareShape::fault)
                .containsExactly(Fault.AROUND_ASYNCHRONOUS);
        assertThat(check(PLACE, later, a().hook(AFTER, null, COMMAND, "java.lang.Object")))
                .isEmpty();
    }

    @Test
    void nextIsOfTheVeryResult() {
        assertThat(check(PLACE, a().hook(AROUND, ID, COMMAND, "io.fairlead.Next<com.shop.Id>")))
                .extracting(MiddlewareShape::fault)
                .containsExactly(Fault.RESULT_TAKEN);
    }

    @Test
    void foreignMiddlewareIsReportedAtTheRoot() {
        assertThat(check(
                        root("com.shop.Shop"),
                        CANCEL,
                        a().hook(AFTER, null, COMMAND, ID).foreign()))
                .extracting(problem -> problem.origin().type())
                .containsExactly("com.shop.Shop");
    }

    private static MiddlewareBuilder a() {
        return middleware("com.shop.A");
    }

    private static List<MiddlewareShape> check(Part... parts) {
        return new MiddlewareResultRule()
                .check(application(parts)).stream()
                        .map(MiddlewareShape.class::cast)
                        .toList();
    }
}

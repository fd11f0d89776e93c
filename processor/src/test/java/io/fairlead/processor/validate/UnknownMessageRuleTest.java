package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.queryHandler;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem.UnknownMessage;
import io.fairlead.processor.problem.Problem.UnknownMessage.Fault;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownMessageRuleTest {

    private static final String ORDER = "com.shop.PlaceOrder";

    @Test
    void concreteMessageOfTheRightKindIsKnown() {
        assertThat(check(command(ORDER), commandHandler("com.shop.H").handles(ORDER)))
                .isEmpty();
    }

    @Test
    void anyTypeOfEventIsKnown() {
        assertThat(check(eventHandler("com.shop.H").handles(type("com.shop.OrderEvent", "io.fairlead.Event"))))
                .isEmpty();
    }

    @Test
    void otherTypesAreNoMessages() {
        assertThat(check(commandHandler("com.shop.H").handles("java.lang.String")))
                .extracting(UnknownMessage::fault)
                .containsExactly(Fault.NO_MESSAGE);
        assertThat(check(eventHandler("com.shop.H").handles("io.fairlead.Message")))
                .extracting(UnknownMessage::fault)
                .containsExactly(Fault.NO_MESSAGE);
    }

    @Test
    void messageOfAnotherKindSaysWhich() {
        List<UnknownMessage> problems =
                check(command(ORDER), queryHandler("com.shop.H").handles(ORDER));

        assertThat(problems).extracting(UnknownMessage::fault).containsExactly(Fault.OTHER_KIND);
        assertThat(problems.get(0).kinds()).containsExactly(MessageKind.COMMAND);
    }

    @Test
    void interfaceCannotBeSent() {
        assertThat(check(commandHandler("com.shop.H").handles(type("com.shop.OrderCommand", "io.fairlead.Command"))))
                .extracting(UnknownMessage::fault)
                .containsExactly(Fault.NOT_CONCRETE);
    }

    @Test
    void whatCouldBeSentInsteadIsNamed() {
        assertThat(check(
                        command("com.shop.PlaceOrder").isA("com.shop.OrderCommand"),
                        command("com.shop.CancelOrder").isA("com.shop.OrderCommand"),
                        command("com.shop.AddProduct"),
                        commandHandler("com.shop.H").handles(type("com.shop.OrderCommand", "io.fairlead.Command"))))
                .extracting(UnknownMessage::concrete)
                .containsExactly(List.of("com.shop.CancelOrder", "com.shop.PlaceOrder"));
    }

    @Test
    void classOfSeveralKindsIsReportedOnceWhereItIsDeclared() {
        List<UnknownMessage> problems = check(command(ORDER), event(ORDER));

        assertThat(problems)
                .containsExactly(new UnknownMessage(
                        ORDER,
                        List.of(MessageKind.COMMAND, MessageKind.EVENT),
                        null,
                        List.of(),
                        Fault.SEVERAL_KINDS,
                        Origin.ofType(ORDER)));
    }

    @Test
    void thingsOfAnotherModuleWereCheckedThere() {
        assertThat(check(
                        command(ORDER).foreign(),
                        event(ORDER).foreign(),
                        commandHandler("com.shop.H").handles("java.lang.String").foreign()))
                .isEmpty();
    }

    private static List<UnknownMessage> check(Part... parts) {
        return new UnknownMessageRule()
                .check(application(parts)).stream()
                        .map(UnknownMessage.class::cast)
                        .toList();
    }
}

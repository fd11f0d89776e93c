package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.eventHandler;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.problem.Problem.UnresolvedGenerics;
import io.fairlead.processor.problem.Problem.UnresolvedGenerics.Place;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnresolvedGenericsRuleTest {

    private static final String ORDER = "com.shop.PlaceOrder";

    @Test
    void genericMessageIsReportedWhereItIsDeclaredAndNotWhereItIsHandled() {
        assertThat(check(
                        command("com.shop.Import").generic(),
                        commandHandler("com.shop.H").handles("com.shop.Import<T>")))
                .containsExactly(Place.MESSAGE);
    }

    @Test
    void genericMessageOfAnotherModuleIsReportedWhereItIsHandled() {
        assertThat(check(
                        command("com.shop.Import").generic().foreign(),
                        commandHandler("com.shop.H").handles("com.shop.Import<java.lang.String>")))
                .containsExactly(Place.PARAMETER);
    }

    @Test
    void genericHandlerIsReportedAtTheClassAndNotAtItsMethods() {
        assertThat(check(commandHandler("com.shop.H").handles("T").flawed(ComponentModel.Flaw.GENERIC)))
                .containsExactly(Place.HANDLER);
    }

    @Test
    void genericMethodIsReported() {
        assertThat(check(
                        command(ORDER),
                        commandHandler("com.shop.H").handles(ORDER).genericMethod()))
                .containsExactly(Place.METHOD);
    }

    @Test
    void messageWithoutTheTypeOfItsResultIsReportedWhereItIsDeclared() {
        assertThat(check(command(ORDER).raw(), commandHandler("com.shop.H").handles(ORDER)))
                .containsExactly(Place.RESULT);
        assertThat(check(
                        command(ORDER).raw().foreign(),
                        commandHandler("com.shop.H").handles(ORDER)))
                .containsExactly(Place.PARAMETER);
    }

    @Test
    void eventsAreTakenWithExactTypeArgumentsOrNone() {
        assertThat(check(eventHandler("com.shop.H").handles("com.shop.Changed<?>")))
                .isEmpty();
        assertThat(check(eventHandler("com.shop.H").handles("com.shop.Changed<java.lang.String>")))
                .isEmpty();
        assertThat(check(eventHandler("com.shop.H").handles("com.shop.Changed<? extends java.lang.Number>")))
                .containsExactly(Place.PARAMETER);
    }

    private static List<Place> check(Part... parts) {
        return new UnresolvedGenericsRule()
                .check(application(parts)).stream()
                        .map(problem -> ((UnresolvedGenerics) problem).place())
                        .toList();
    }
}

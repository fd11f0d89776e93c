package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.query;
import static io.fairlead.processor.testing.Models.queryHandler;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.problem.Problem.ResultMismatch;
import io.fairlead.processor.problem.Problem.ResultMismatch.Fault;
import io.fairlead.processor.testing.HandlerBuilder;
import io.fairlead.processor.testing.MessageBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultMismatchRuleTest {

    private static final String NAME = "com.shop.PlaceOrder";
    private static final String ID = "com.shop.OrderId";

    @Test
    void resultThatFitsIsRight() {
        assertThat(check(
                        command(NAME).result(ID),
                        commandHandler("com.shop.H").handles(NAME).returning(ID)))
                .isEmpty();
        assertThat(check(
                        command(NAME).result(ID),
                        commandHandler("com.shop.H").handles(NAME).returningOutcome(ID, true)))
                .isEmpty();
        assertThat(check(command(NAME), commandHandler("com.shop.H").handles(NAME)))
                .isEmpty();
        assertThat(check(event(NAME), eventHandler("com.shop.H").handles(NAME))).isEmpty();
    }

    @Test
    void resultOfAnotherTypeIsWrong() {
        assertThat(check(
                        command(NAME).result(ID),
                        commandHandler("com.shop.H").handles(NAME).returningWrongly("java.lang.String")))
                .containsExactly(Fault.WRONG_TYPE);
        assertThat(check(
                        command(NAME).result(ID),
                        commandHandler("com.shop.H").handles(NAME).returningOutcome("java.lang.String", false)))
                .containsExactly(Fault.WRONG_TYPE);
    }

    @Test
    void voidIsWrongWhereAResultIsAskedFor() {
        assertThat(check(command(NAME).result(ID), commandHandler("com.shop.H").handles(NAME)))
                .containsExactly(Fault.NOTHING_RETURNED);
    }

    @Test
    void resultIsWrongWhereNoneIsAskedFor() {
        assertThat(check(
                        command(NAME),
                        commandHandler("com.shop.H").handles(NAME).returningWrongly(ID)))
                .containsExactly(Fault.RESULT_UNASKED);
    }

    @Test
    void queryRaisesNoEvents() {
        assertThat(check(
                        query(NAME).result(ID),
                        queryHandler("com.shop.H").handles(NAME).returningOutcome(ID, true)))
                .containsExactly(Fault.QUERY_RAISES_EVENTS);
    }

    @Test
    void eventIsNotAnswered() {
        assertThat(check(event(NAME), eventHandler("com.shop.H").handles(NAME).returningWrongly(ID)))
                .containsExactly(Fault.EVENT_ANSWERED);
    }

    @Test
    void handlerOfAnotherModuleWasCheckedThere() {
        assertThat(check(
                        command(NAME).result(ID),
                        commandHandler("com.shop.H").handles(NAME).foreign()))
                .isEmpty();
    }

    private static List<Fault> check(MessageBuilder message, HandlerBuilder handler) {
        return new ResultMismatchRule()
                .check(application(message, handler)).stream()
                        .map(problem -> ((ResultMismatch) problem).fault())
                        .toList();
    }
}

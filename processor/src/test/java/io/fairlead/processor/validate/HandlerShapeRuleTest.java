package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.commandHandler;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.MethodFlaw;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.HandlerShape;
import io.fairlead.processor.problem.Problem.HandlerShape.Fault;
import io.fairlead.processor.testing.HandlerBuilder;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class HandlerShapeRuleTest {

    private static final Origin HANDLER = Origin.ofType("com.shop.H");
    private static final String ORDER = "com.shop.PlaceOrder";
    private static final String CONTEXT = "io.fairlead.MessageContext";

    @Test
    void messageAloneOrWithContextIsRight() {
        assertThat(check(handler().handles(ORDER))).isEmpty();
        assertThat(check(handler().handles(ORDER, CONTEXT))).isEmpty();
    }

    @Test
    void classThatCannotBeMadeIsOneProblemHoweverFlawed() {
        assertThat(check(handler()
                        .handles(ORDER)
                        .flawed(MethodFlaw.STATIC)
                        .flawed(ComponentModel.Flaw.ABSTRACT)
                        .flawed(ComponentModel.Flaw.INNER)))
                .containsExactly(Tuple.tuple(Fault.CLASS, HANDLER));
    }

    @Test
    void annotatedClassHasAMethod() {
        assertThat(check(handler()))
                .containsExactly(
                        Tuple.tuple(Fault.NO_METHOD, HANDLER.annotation("io.fairlead.annotation.CommandHandler")));
    }

    @Test
    void flawedMethodIsOneProblemHoweverFlawed() {
        assertThat(check(handler().handlesNothing().flawed(MethodFlaw.STATIC).flawed(MethodFlaw.PRIVATE)))
                .containsExactly(Tuple.tuple(Fault.METHOD, HANDLER.member("handle()")));
    }

    @Test
    void otherParametersAreWrong() {
        assertThat(check(handler()
                        .handlesNothing()
                        .handles(ORDER, "java.lang.String")
                        .handles(CONTEXT, ORDER)
                        .handles(ORDER, CONTEXT, CONTEXT)))
                .extracting(tuple -> tuple.toList().get(0))
                .containsOnly(Fault.PARAMETERS)
                .hasSize(4);
    }

    @Test
    void functionThatSuspendsIsNoneThatJavaCouldCall() {
        assertThat(check(handler().handles(ORDER, "kotlin.coroutines.Continuation")))
                .extracting(tuple -> tuple.toList().get(0))
                .containsExactly(Fault.SUSPENDS);
    }

    @Test
    void genericClassIsAnotherRulesMatter() {
        assertThat(check(handler().handles(ORDER).flawed(ComponentModel.Flaw.GENERIC)))
                .isEmpty();
    }

    @Test
    void handlerOfAnotherModuleWasCheckedThere() {
        assertThat(check(handler().foreign())).isEmpty();
    }

    private static HandlerBuilder handler() {
        return commandHandler("com.shop.H");
    }

    private static List<Tuple> check(HandlerBuilder handler) {
        List<Problem> problems = new HandlerShapeRule().check(application(handler));
        return problems.stream()
                .map(problem -> Tuple.tuple(((HandlerShape) problem).fault(), problem.origin()))
                .toList();
    }
}

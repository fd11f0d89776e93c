package io.fairlead.processor.validate;

import static io.fairlead.processor.model.Hook.Kind.AFTER;
import static io.fairlead.processor.model.Hook.Kind.AROUND;
import static io.fairlead.processor.model.Hook.Kind.BEFORE;
import static io.fairlead.processor.model.Hook.Kind.ON_ERROR;
import static io.fairlead.processor.model.Hook.Kind.ON_FINALLY;
import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.middleware;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.MethodFlaw;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem.MiddlewareShape;
import io.fairlead.processor.problem.Problem.MiddlewareShape.Fault;
import io.fairlead.processor.testing.MiddlewareBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiddlewareShapeRuleTest {

    private static final String MESSAGE = "io.fairlead.Message";
    private static final String OBJECT = "java.lang.Object";
    private static final String ERROR = "java.lang.Throwable";
    private static final String CONTEXT = "io.fairlead.MessageContext";
    private static final String STRING = "java.lang.String";

    @Test
    void everyHookMayAskForContextAndState() {
        assertThat(faults(timing().hook(BEFORE, "long", MESSAGE, CONTEXT)
                        .hook(AFTER, null, MESSAGE, OBJECT, CONTEXT, "long")
                        .hook(ON_ERROR, null, MESSAGE, ERROR, "long")
                        .hook(ON_FINALLY, null, MESSAGE, "long")))
                .isEmpty();
        assertThat(faults(timing().hook(AROUND, "R", "io.fairlead.Command<R>", "io.fairlead.Next<R>", CONTEXT)))
                .isEmpty();
    }

    @Test
    void classThatCannotBeMadeIsOneProblem() {
        assertThat(faults(timing().flawed(ComponentModel.Flaw.GENERIC).flawed(ComponentModel.Flaw.PRIVATE)))
                .containsExactly(Fault.CLASS);
    }

    @Test
    void thereIsAHook() {
        assertThat(check(timing()))
                .containsExactly(new MiddlewareShape(
                        timing().build(),
                        null,
                        Fault.NO_HOOK,
                        List.of(),
                        Origin.ofType("com.shop.Timing").annotation("io.fairlead.annotation.Middleware")));
    }

    @Test
    void aroundStandsAlone() {
        assertThat(faults(timing().meets(MESSAGE).hook(AROUND, OBJECT, MESSAGE, "io.fairlead.Next<?>")))
                .containsExactly(Fault.AROUND_AND_HOOKS);
    }

    @Test
    void hooksAreNotOverloaded() {
        List<MiddlewareShape> problems = check(timing().meets("com.shop.B").meets("com.shop.A"));

        assertThat(problems).extracting(MiddlewareShape::fault).containsExactly(Fault.REPEATED_HOOK);
        assertThat(problems.get(0).evidence())
                .containsExactly("com.shop.Timing.before(com.shop.A)", "com.shop.Timing.before(com.shop.B)");
    }

    @Test
    void allHooksTakeTheSameMessages() {
        assertThat(faults(timing().meets("io.fairlead.Command<?>").hook(ON_FINALLY, null, MESSAGE)))
                .containsExactly(Fault.MESSAGES_DIFFER);
        assertThat(faults(timing().meets("io.fairlead.Command<?>")
                        .hook(ON_FINALLY, null, "io.fairlead.Command<java.lang.Void>")))
                .containsExactly(Fault.MESSAGES_DIFFER);
        assertThat(faults(timing().meets("io.fairlead.Command<?>").hook(AFTER, null, "io.fairlead.Command<R>", "R")))
                .isEmpty();
    }

    @Test
    void parametersAreThoseOfTheHook() {
        assertThat(faults(timing().hook(BEFORE, null))).containsExactly(Fault.PARAMETERS);
        assertThat(faults(timing().hook(BEFORE, null, MESSAGE, STRING))).containsExactly(Fault.PARAMETERS);
        assertThat(faults(timing().hook(BEFORE, null, CONTEXT, MESSAGE))).containsExactly(Fault.PARAMETERS);
        assertThat(faults(timing().hook(AFTER, null, MESSAGE))).containsExactly(Fault.PARAMETERS);
        assertThat(faults(timing().hook(AFTER, null, MESSAGE, CONTEXT))).containsExactly(Fault.PARAMETERS);
        assertThat(faults(timing().hook(ON_ERROR, null, MESSAGE, "java.lang.Exception")))
                .containsExactly(Fault.PARAMETERS);
        assertThat(faults(timing().hook(ON_FINALLY, null, MESSAGE, "long", CONTEXT)))
                .containsExactly(Fault.PARAMETERS);
        assertThat(faults(timing().hook(AROUND, OBJECT, MESSAGE, STRING))).containsExactly(Fault.PARAMETERS);
    }

    @Test
    void typeArgumentsAreExactOrOpen() {
        assertThat(faults(timing().meets("io.fairlead.Command<? extends java.lang.Number>")))
                .containsExactly(Fault.PARTLY_OPEN);
        assertThat(faults(timing().meets("io.fairlead.Command<java.util.List<?>>")))
                .containsExactly(Fault.PARTLY_OPEN);
        assertThat(faults(timing().meets("io.fairlead.Command<java.lang.Void>")))
                .isEmpty();
    }

    @Test
    void onlyBeforeAndAroundReturn() {
        assertThat(faults(timing().hook(AFTER, "long", MESSAGE, OBJECT))).containsExactly(Fault.RETURNS_SOMETHING);
        assertThat(faults(timing().hook(AROUND, null, MESSAGE, "io.fairlead.Next<?>")))
                .containsExactly(Fault.RETURNS_NOTHING);
    }

    @Test
    void stateComesFromBefore() {
        assertThat(faults(timing().hook(ON_FINALLY, null, MESSAGE, "long"))).containsExactly(Fault.NO_STATE);
        assertThat(faults(timing().meets(MESSAGE).hook(ON_FINALLY, null, MESSAGE, "long")))
                .containsExactly(Fault.NO_STATE);
        assertThat(faults(timing().hook(BEFORE, "io.fairlead.ShortCircuit<java.lang.String>", MESSAGE)
                        .hook(ON_FINALLY, null, MESSAGE, "io.fairlead.ShortCircuit<java.lang.String>")))
                .containsExactly(Fault.NO_STATE);
    }

    @Test
    void stateFits() {
        assertThat(faults(timing().hook(BEFORE, "long", MESSAGE).hook(ON_FINALLY, null, MESSAGE, STRING)))
                .containsExactly(Fault.WRONG_STATE);
        assertThat(faults(timing().hook(BEFORE, "long", MESSAGE).hook(ON_FINALLY, null, MESSAGE, OBJECT)))
                .isEmpty();
        String map = "java.util.Map<java.lang.String, ?>";
        assertThat(faults(timing().hook(BEFORE, map, MESSAGE).hook(ON_FINALLY, null, MESSAGE, map)))
                .isEmpty();
    }

    @Test
    void flawedHookIsOneProblem() {
        assertThat(faults(timing().flawed(MethodFlaw.STATIC).hook(AFTER, "long", MESSAGE)))
                .containsExactly(Fault.METHOD);
    }

    @Test
    void middlewareOfAnotherModuleWasCheckedThere() {
        assertThat(faults(timing().foreign())).isEmpty();
    }

    private static MiddlewareBuilder timing() {
        return middleware("com.shop.Timing");
    }

    private static List<Fault> faults(MiddlewareBuilder middleware) {
        return check(middleware).stream().map(MiddlewareShape::fault).toList();
    }

    private static List<MiddlewareShape> check(MiddlewareBuilder middleware) {
        return new MiddlewareShapeRule()
                .check(application(middleware)).stream()
                        .map(MiddlewareShape.class::cast)
                        .toList();
    }
}

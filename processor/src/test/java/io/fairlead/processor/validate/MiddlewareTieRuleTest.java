package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.problem.Problem.MiddlewareTie;
import io.fairlead.processor.testing.MiddlewareBuilder;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiddlewareTieRuleTest {

    private static final String COMMAND = "io.fairlead.Command<?>";
    private static final String MESSAGE = "io.fairlead.Message";

    @Test
    void isReportedOnceWithAllMessages() {
        List<MiddlewareTie> ties = check(
                command("com.shop.Z"),
                command("com.shop.Y"),
                named("B").meets(MESSAGE),
                named("A").meets(COMMAND));

        assertThat(ties).hasSize(1);
        assertThat(ties.get(0).tied()).extracting(MiddlewareModel::name).containsExactly("com.shop.A", "com.shop.B");
        assertThat(ties.get(0).messages()).containsExactly("com.shop.Y", "com.shop.Z");
        assertThat(ties.get(0).origin().type()).isEqualTo("com.shop.B");
        assertThat(ties.get(0).origin().value()).isEqualTo("order");
    }

    @Test
    void someOfATieAreNotReportedAgain() {
        assertThat(check(
                        command("com.shop.Place"),
                        event("com.shop.Placed"),
                        named("A").meets(MESSAGE),
                        named("B").meets(MESSAGE),
                        named("C").meets(COMMAND)))
                .hasSize(1)
                .allSatisfy(tie -> assertThat(tie.tied()).hasSize(3));
    }

    @Test
    void middlewareThatNeverMeetsMayShareAnOrder() {
        assertThat(check(
                        command("com.shop.Place"),
                        event("com.shop.Placed"),
                        named("A").meets(COMMAND),
                        named("B").meets("io.fairlead.Event")))
                .isEmpty();
    }

    @Test
    void isLeftToTheRootIfOneIsForeign() {
        MiddlewareBuilder local = named("A").meets(COMMAND);
        MiddlewareBuilder foreign = named("B").meets(COMMAND).foreign();

        assertThat(check(command("com.shop.Place"), local, foreign)).isEmpty();
        assertThat(check(root("com.shop.Shop"), command("com.shop.Place"), local, foreign))
                .extracting(tie -> tie.origin().type())
                .containsExactly("com.shop.A");
    }

    @Test
    void isReportedAtTheRootIfAllAreForeign() {
        assertThat(check(
                        root("com.shop.Shop"),
                        command("com.shop.Place"),
                        named("A").meets(COMMAND).foreign(),
                        named("B").meets(COMMAND).foreign()))
                .extracting(tie -> tie.origin().type())
                .containsExactly("com.shop.Shop");
    }

    private static MiddlewareBuilder named(String simpleName) {
        return middleware("com.shop." + simpleName);
    }

    private static List<MiddlewareTie> check(Part... parts) {
        return new MiddlewareTieRule()
                .check(application(parts)).stream()
                        .map(MiddlewareTie.class::cast)
                        .toList();
    }
}

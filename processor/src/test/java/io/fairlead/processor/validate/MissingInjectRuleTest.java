package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.applicationWithDagger;
import static io.fairlead.processor.testing.Models.commandHandler;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.HandlerBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingInjectRuleTest {

    @Test
    void daggerAsksForInject() {
        assertThat(check(applicationWithDagger(handler().constructed(true, false, true))))
                .isEmpty();
        assertThat(check(applicationWithDagger(handler().constructed(false, true, true))))
                .extracting(Problem::origin)
                .containsExactly(Origin.ofType("com.shop.H").member("<init>()"));
    }

    @Test
    void builderAsksForAConstructorThatIsClear() {
        assertThat(check(application(handler().constructed(false, true, false))))
                .isEmpty();
        assertThat(check(application(handler().constructed(false, false, true))))
                .isEmpty();
        assertThat(check(application(handler().constructed(false, false, false))))
                .hasSize(1);
    }

    @Test
    void nothingIsAskedOfWhatIsProvidedSuppressedForeignOrFlawed() {
        assertThat(check(applicationWithDagger(bad().provided()))).isEmpty();
        assertThat(check(applicationWithDagger(bad().unwarned()))).isEmpty();
        assertThat(check(applicationWithDagger(bad().foreign()))).isEmpty();
        assertThat(check(applicationWithDagger(bad().flawed(ComponentModel.Flaw.ABSTRACT))))
                .isEmpty();
    }

    private static HandlerBuilder handler() {
        return commandHandler("com.shop.H");
    }

    private static HandlerBuilder bad() {
        return handler().constructed(false, false, false);
    }

    private static List<Problem> check(Application application) {
        return new MissingInjectRule().check(application);
    }
}

package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.MessageBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiddlewareMatchesNothingRuleTest {

    private static final MessageBuilder PLACE = command("com.shop.Place").carries("com.shop.Audited");

    @Test
    void typeThatNoMessageHasMatchesNothing() {
        Application application = application(
                root("com.shop.Shop"), PLACE, middleware("com.shop.A").meets("io.fairlead.Event"));

        assertThat(check(application))
                .extracting(Problem::origin)
                .containsExactly(application.middleware().get(0).origin());
    }

    @Test
    void annotationThatNoMessageCarriesMatchesNothing() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        PLACE,
                        middleware("com.shop.A").meets("io.fairlead.Message").on("com.shop.Cached"))))
                .hasSize(1);
    }

    @Test
    void oneMessageIsEnough() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        PLACE,
                        middleware("com.shop.A").meets("io.fairlead.Command<?>").on("com.shop.Audited"))))
                .isEmpty();
    }

    @Test
    void foreignMiddlewareMayMatchNothing() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        PLACE,
                        middleware("com.shop.A").meets("io.fairlead.Event").foreign())))
                .isEmpty();
    }

    @Test
    void withoutARootItMayMatchElsewhere() {
        assertThat(check(application(PLACE, middleware("com.shop.A").meets("io.fairlead.Event"))))
                .isEmpty();
    }

    private static List<Problem> check(Application application) {
        return new MiddlewareMatchesNothingRule().check(application);
    }
}

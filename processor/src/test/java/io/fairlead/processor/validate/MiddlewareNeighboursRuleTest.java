package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareShape;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiddlewareNeighboursRuleTest {

    @Test
    void neighbourIsMiddlewareEvenIfIll() {
        assertThat(check(
                        root("com.shop.Shop"), middleware("com.shop.A").before("com.shop.B"), middleware("com.shop.B")))
                .isEmpty();
    }

    @Test
    void otherClassIsReportedAtTheValueThatNamesIt() {
        List<Problem> problems = check(middleware("com.shop.A")
                .before("java.lang.String")
                .after("java.lang.Long")
                .stranger("java.lang.String")
                .stranger("java.lang.Long"));

        assertThat(problems).extracting(problem -> problem.origin().value()).containsExactly("before", "after");
        assertThat(problems)
                .extracting(problem -> ((MiddlewareShape) problem).evidence())
                .containsExactly(List.of("java.lang.String"), List.of("java.lang.Long"));
    }

    @Test
    void middlewareThatTheRootDoesNotSeeMayBeNamed() {
        assertThat(check(root("com.shop.Shop"), middleware("com.shop.A").before("com.other.B")))
                .isEmpty();
    }

    private static List<Problem> check(Part... parts) {
        return new MiddlewareNeighboursRule().check(application(parts));
    }
}

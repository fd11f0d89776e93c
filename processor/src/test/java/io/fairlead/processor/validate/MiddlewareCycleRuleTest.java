package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareCycle;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiddlewareCycleRuleTest {

    private static final Origin A = Origin.ofType("com.shop.A").annotation("io.fairlead.annotation.Middleware");

    @Test
    void isReportedOnceAtTheValueThatClosesIt() {
        assertThat(check(
                        middleware("com.shop.A").before("com.shop.B"),
                        middleware("com.shop.B").before("com.shop.A")))
                .containsExactly(new MiddlewareCycle(List.of("com.shop.A", "com.shop.B"), A.value("before")));
        assertThat(check(
                        middleware("com.shop.A").after("com.shop.B"),
                        middleware("com.shop.B").after("com.shop.A")))
                .containsExactly(new MiddlewareCycle(List.of("com.shop.A", "com.shop.B"), A.value("after")));
    }

    @Test
    void isReportedAtTheAnnotationIfTheOthersStateIt() {
        assertThat(check(
                        middleware("com.shop.A"),
                        middleware("com.shop.B").foreign().before("com.shop.A").after("com.shop.A")))
                .extracting(Problem::origin)
                .containsExactly(A);
    }

    @Test
    void isReportedAtTheRootIfAllAreForeign() {
        assertThat(check(
                        root("com.shop.Shop"),
                        middleware("com.shop.A").foreign().before("com.shop.A")))
                .extracting(problem -> problem.origin().type())
                .containsExactly("com.shop.Shop");
    }

    private static List<Problem> check(Part... parts) {
        return new MiddlewareCycleRule().check(application(parts));
    }
}

package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.RootBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownModuleRuleTest {

    @Test
    void rootMayIncludeNothingOrWhatIsKnown() {
        assertThat(check(root("com.shop.Shop"))).isEmpty();
        assertThat(check(root("com.shop.Shop").includes("com.stock.Restock", true)))
                .isEmpty();
    }

    @Test
    void unknownIsReportedAtItsValue() {
        assertThat(check(root("com.shop.Shop")
                        .includes("com.stock.Restock", true)
                        .includes("java.lang.String", false)))
                .extracting(problem -> problem.origin().value())
                .containsExactly("includes[1]");
    }

    private static List<Problem> check(RootBuilder root) {
        return new UnknownModuleRule().check(application(root));
    }
}

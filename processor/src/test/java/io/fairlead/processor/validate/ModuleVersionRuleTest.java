package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.module;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.problem.ModuleProblem.ModuleVersion;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleVersionRuleTest {

    private static final Part ROOT = root("com.shop.Shop");

    @Test
    void moduleOfThisVersionIsRight() {
        assertThat(check(ROOT, module("com.stock"))).isEmpty();
    }

    @Test
    void olderAndNewerModulesAreReportedAtTheRoot() {
        assertThat(check(
                        ROOT,
                        module("com.sales"),
                        module("com.stock").format(0),
                        module("com.tax").format(ModuleModel.FORMAT + 1)))
                .allSatisfy(problem -> assertThat(problem.origin().type()).isEqualTo("com.shop.Shop"))
                .extracting(problem -> ((ModuleVersion) problem).module().name())
                .containsExactly("module com.stock", "module com.tax");
    }

    private static List<Problem> check(Part... parts) {
        return new ModuleVersionRule().check(application(parts));
    }
}

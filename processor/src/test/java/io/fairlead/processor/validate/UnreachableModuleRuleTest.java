package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.module;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.problem.ModuleProblem.UnreachableModule;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.ModuleBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not read is a fact that only a compiler tells; there are cases of it. */
class UnreachableModuleRuleTest {

    @Test
    void moduleThatExportsWhatIsCalledIsRight() {
        assertThat(check(module("com.stock").component("com.stock.RestockHandler")))
                .isEmpty();
    }

    @Test
    void packagesThatAreNotExportedAreOneProblemOfTheirModule() {
        assertThat(check(module("com.stock").unexported("com.stock.a").unexported("com.stock.b")))
                .singleElement()
                .isInstanceOfSatisfying(
                        UnreachableModule.class,
                        problem -> assertThat(problem.unexported()).containsExactly("com.stock.a", "com.stock.b"));
    }

    private static List<Problem> check(ModuleBuilder module) {
        return new UnreachableModuleRule().check(application(root("com.shop.Shop"), module));
    }
}

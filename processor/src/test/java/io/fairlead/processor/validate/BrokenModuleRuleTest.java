package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.module;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Platform;
import io.fairlead.processor.problem.ModuleProblem.BrokenModule;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.ModuleBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenModuleRuleTest {

    @Test
    void wholeModuleIsRight() {
        assertThat(check(module("com.stock").component("com.stock.RestockHandler")))
                .isEmpty();
    }

    @Test
    void whatIsMissingUnreadableOrUnopenedIsOneProblemOfItsModule() {
        assertThat(check(module("com.stock")
                        .component("com.stock.RestockHandler")
                        .missing("com.stock.Restock")
                        .unreadable("com.stock.Count")
                        .unopened("com.stock.Log")))
                .singleElement()
                .isInstanceOfSatisfying(BrokenModule.class, broken -> {
                    assertThat(broken.missing()).containsExactly("com.stock.Restock");
                    assertThat(broken.unreadable()).containsExactly("com.stock.Count");
                    assertThat(broken.unopened()).containsExactly("com.stock.Log");
                });
    }

    @Test
    void componentThatIsNotThereNeedNotBeOpened() {
        assertThat(check(module("com.stock").unopened("com.stock.Log").missing("com.stock.Log")))
                .extracting(problem -> ((BrokenModule) problem).unopened())
                .containsExactly(List.of());
    }

    @Test
    void moduleOfAnotherVersionIsNotLookedInto() {
        assertThat(check(module("com.stock").format(0).unopened("com.stock.Log")))
                .isEmpty();
    }

    @Test
    void messageOfNoModuleIsTheClassPathsAndNeedsNoRoot() {
        Application application = new Application(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("com.old.Count"),
                Platform.ofClassPath(false));
        assertThat(new BrokenModuleRule().check(application)).singleElement().satisfies(problem -> {
            assertThat(((BrokenModule) problem).name()).isEqualTo("the class path");
            assertThat(problem.origin()).isEqualTo(Origin.NOWHERE);
        });
    }

    private static List<Problem> check(ModuleBuilder module) {
        return new BrokenModuleRule().check(application(root("com.shop.Shop"), module));
    }
}

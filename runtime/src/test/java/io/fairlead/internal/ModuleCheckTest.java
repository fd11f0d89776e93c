package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.StaleModuleException;
import org.junit.jupiter.api.Test;

class ModuleCheckTest {

    @Test
    void moduleThatIsTheSamePasses() {
        assertThatCode(() -> ModuleCheck.compare(Bus.class, "module stock", 7, 7, ModuleCheckTest.class))
                .doesNotThrowAnyException();
    }

    @Test
    void moduleThatChangedIsNamedWithThePlaceItCameFrom() {
        assertThatThrownBy(() -> ModuleCheck.compare(Bus.class, "module stock", 7, 8, ModuleCheckTest.class))
                .isInstanceOfSatisfying(StaleModuleException.class, stale -> {
                    assertThat(stale.module()).isEqualTo("module stock");
                    assertThat(stale.location()).startsWith("file:").endsWith("/test-classes/");
                })
                .hasMessageContaining("another version of module stock than the one that was loaded from file:")
                .hasNoCause();
    }

    @Test
    void classThatWasNotLoadedFromAnywhereHasNoPlace() {
        assertThatThrownBy(() -> ModuleCheck.compare(Bus.class, "module stock", 7, 8, String.class))
                .isInstanceOfSatisfying(
                        StaleModuleException.class,
                        stale -> assertThat(stale.location()).isNull())
                .hasMessageContaining("than the one that was loaded; compile the root again");
    }

    @Test
    void moduleThatIsMissingIsNamedWithTheCause() {
        NoClassDefFoundError cause = new NoClassDefFoundError("stock/Restock_Index");

        assertThat(ModuleCheck.missing(Bus.class, "module stock", cause))
                .hasMessageContaining("against module stock, which is not there")
                .hasCause(cause);
    }

    private static final class Bus {}
}

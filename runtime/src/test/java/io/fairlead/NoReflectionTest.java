package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.ForbiddenReferences.Linkage;
import io.fairlead.annotation.CommandHandler;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 1 of the design: no reflection, no class-path scanning, no service loading, no class names parsed at run time. */
class NoReflectionTest {

    @ParameterizedTest
    @ValueSource(classes = {MessageBus.class, CommandHandler.class})
    void noClassOfTheModuleReflectsOrSleeps(Class<?> member) throws Exception {
        Path module = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());

        assertThat(ForbiddenReferences.under(module, Linkage.ALLOWED))
                .as("%s", module)
                .isEmpty();
    }
}

package io.fairlead.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** A domain that knows nothing of buses may throw these exceptions: they need this artifact alone. */
class WithoutRuntimeTest {

    private static final URL ARTIFACT =
            DomainException.class.getProtectionDomain().getCodeSource().getLocation();

    @Test
    void refusals_and_documents_need_nothing_else() throws Exception {
        try (URLClassLoader alone = new URLClassLoader(new URL[] {ARTIFACT}, ClassLoader.getPlatformClassLoader())) {
            for (Class<?> kind : DomainException.class.getPermittedSubclasses()) {
                assertThat(Class.forName(kind.getName(), true, alone)).isNotSameAs(kind);
            }
            Object refusal = Class.forName(NotFoundException.class.getName(), true, alone)
                    .getConstructor(String.class, Object.class)
                    .newInstance("order", 7);
            assertThat(refusal)
                    .hasToString(
                            NotFoundException.class.getName() + ": not-found: There is no order 7. {what=order, id=7}");
            Object document = Class.forName(ProblemDetails.class.getName(), true, alone)
                    .getMethod("of", int.class, String.class, String.class)
                    .invoke(null, 404, "not-found", "No.");
            assertThat(document.getClass().getMethod("toJson").invoke(document).toString())
                    .contains("\"status\":404");
        }
    }

    @Test
    void the_mapper_needs_the_runtime() throws Exception {
        try (URLClassLoader alone = new URLClassLoader(new URL[] {ARTIFACT}, ClassLoader.getPlatformClassLoader())) {
            Class<?> mapper = Class.forName(ProblemMapper.class.getName(), true, alone);
            assertThatThrownBy(() -> mapper.getMethod("standard").invoke(null))
                    .hasRootCauseInstanceOf(ClassNotFoundException.class);
        }
    }
}

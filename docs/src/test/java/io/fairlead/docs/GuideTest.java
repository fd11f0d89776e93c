package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.audit.Auditing;
import io.fairlead.authorization.AuthorizationMiddleware;
import io.fairlead.authorization.testing.AuthorizationMatrix;
import io.fairlead.logging.Logging;
import io.fairlead.micrometer.FairleadMetrics;
import io.fairlead.opentelemetry.Tracing;
import io.fairlead.resilience.Resilience;
import io.fairlead.statistics.Statistics;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java snippets of a guide page are one program, which compiles without a complaint. */
class GuideTest {

    /** What a page leaves out. */
    private static final List<String> IMPORTS = List.of(
            "dagger.Component",
            "dagger.Module",
            "dagger.Provides",
            "io.fairlead.*",
            "io.fairlead.annotation.*",
            "io.fairlead.codec.*",
            "io.fairlead.command.*",
            "io.fairlead.event.*",
            "io.fairlead.health.*",
            "io.fairlead.idempotency.*",
            "io.fairlead.caching.*",
            "io.fairlead.command.*",
            "io.fairlead.event.*",
            "io.fairlead.health.*",
            "io.fairlead.policy.*",
            "io.fairlead.problem.*",
            "io.fairlead.redaction.*",
            "io.fairlead.registration.*",
            "io.fairlead.resilience.progress.*",
            "io.fairlead.session.*",
            "io.fairlead.validation.*",
            "io.micrometer.core.instrument.Tags",
            "io.micrometer.prometheusmetrics.PrometheusConfig",
            "io.micrometer.prometheusmetrics.PrometheusMeterRegistry",
            "io.opentelemetry.api.GlobalOpenTelemetry",
            "jakarta.inject.Inject",
            "jakarta.inject.Provider",
            "jakarta.inject.Singleton",
            "jakarta.validation.*",
            "jakarta.validation.constraints.*",
            "java.io.IOException",
            "java.lang.annotation.*",
            "java.time.Clock",
            "java.time.Duration",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.concurrent.atomic.*",
            "java.util.stream.Stream",
            "org.jspecify.annotations.Nullable",
            "org.slf4j.Logger",
            "org.slf4j.LoggerFactory",
            "org.slf4j.event.Level");

    static Stream<Path> pages() {
        return Snippets.pages(Path.of("guide")).stream()
                .filter(page -> !Snippets.of(page).withWords("java").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void compiles(Path page, @TempDir Path output) throws Exception {
        assertThat(Compilation.seeing(shownBy(page), "Page.java", sourceOf(page), output)
                        .complaints())
                .isEmpty();
    }

    /** The artifact that a page is about, which is woven into what it shows. The other pages are compiled as if there were none. */
    private static @Nullable Class<?> shownBy(Path page) {
        return switch (page.getFileName().toString()) {
            case "authorization.md" -> AuthorizationMiddleware.class;
            case "statistics.md" -> Statistics.class;
            case "metrics.md" -> FairleadMetrics.class;
            case "tracing.md" -> Tracing.class;
            case "logging.md" -> Logging.class;
            case "audit.md" -> Auditing.class;
            case "resilience.md" -> Resilience.class;
            default -> null;
        };
    }

    /** The program of a page. */
    static String sourceOf(Path page) {
        Snippets snippets = Snippets.of(page);
        StringBuilder source = new StringBuilder("package guide;\n");
        IMPORTS.forEach(name -> source.append("import ").append(name).append(";\n"));
        Class<?> shown = shownBy(page);
        if (shown != null) {
            source.append("import ").append(shown.getPackageName()).append(".*;\n");
        }
        if (shown == AuthorizationMiddleware.class) {
            source.append("import ")
                    .append(AuthorizationMatrix.class.getPackageName())
                    .append(".*;\n");
        }
        snippets.withWords("java").forEach(text -> source.append(text).append("\n\n"));
        source.append("final class Page {\n    static void read() throws Exception {\n");
        snippets.withWords("java statements")
                .forEach(text -> source.append(text).append('\n'));
        source.append("    }\n}\n");
        return source.toString();
    }
}

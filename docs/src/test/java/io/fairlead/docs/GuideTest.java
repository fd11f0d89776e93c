package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.audit.Auditing;
import io.fairlead.authorization.AuthorizationMiddleware;
import io.fairlead.authorization.testing.AuthorizationMatrix;
import io.fairlead.caching.QueryCaches;
import io.fairlead.idempotency.Idempotency;
import io.fairlead.logging.Logging;
import io.fairlead.micrometer.FairleadMetrics;
import io.fairlead.opentelemetry.Tracing;
import io.fairlead.resilience.Resilience;
import io.fairlead.resilience.progress.Progress;
import io.fairlead.statistics.Statistics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
            "io.fairlead.policy.*",
            "io.fairlead.problem.*",
            "io.fairlead.redaction.*",
            "io.fairlead.registration.*",
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

    /**
     * The artifacts that pages are about, which are woven into what they show, by classes of their packages. All other pages are compiled as if there were
     * none of them.
     */
    private static final Map<String, List<Class<?>>> SHOWN = Map.of(
            "statistics.md", List.of(Statistics.class),
            "metrics.md", List.of(FairleadMetrics.class),
            "tracing.md", List.of(Tracing.class),
            "logging.md", List.of(Logging.class),
            "audit.md", List.of(Auditing.class),
            "resilience.md", List.of(Resilience.class, Progress.class),
            "caching.md", List.of(QueryCaches.class),
            "idempotency.md", List.of(Idempotency.class),
            "codecs.md", List.of(Idempotency.class),
            "authorization.md", List.of(AuthorizationMiddleware.class, AuthorizationMatrix.class));

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

    private static List<Class<?>> shownBy(Path page) {
        return SHOWN.getOrDefault(page.getFileName().toString(), List.of());
    }

    /** The program of a page. */
    static String sourceOf(Path page) {
        Snippets snippets = Snippets.of(page);
        StringBuilder source = new StringBuilder("package guide;\n");
        IMPORTS.forEach(name -> source.append("import ").append(name).append(";\n"));
        shownBy(page)
                .forEach(shown ->
                        source.append("import ").append(shown.getPackageName()).append(".*;\n"));
        snippets.withWords("java").forEach(text -> source.append(text).append("\n\n"));
        source.append("final class Page {\n    static void read() throws Exception {\n");
        snippets.withWords("java statements")
                .forEach(text -> source.append(text).append('\n'));
        source.append("    }\n}\n");
        return source.toString();
    }
}

package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
            "io.fairlead.command.*",
            "io.fairlead.event.*",
            "io.fairlead.registration.*",
            "io.fairlead.session.*",
            "io.fairlead.validation.*",
            "jakarta.inject.Inject",
            "jakarta.inject.Provider",
            "jakarta.inject.Singleton",
            "jakarta.validation.*",
            "jakarta.validation.constraints.*",
            "java.io.IOException",
            "java.lang.annotation.*",
            "java.time.Duration",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.concurrent.atomic.*",
            "java.util.stream.Stream");

    static Stream<Path> pages() {
        return Snippets.pages(Path.of("guide")).stream()
                .filter(page -> !Snippets.of(page).withWords("java").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void compiles(Path page, @TempDir Path output) throws Exception {
        Compilation compilation = isMeasured(page)
                ? Compilation.withStatistics("Page.java", sourceOf(page), output)
                : Compilation.of("Page.java", sourceOf(page), output);
        assertThat(compilation.complaints()).isEmpty();
    }

    /** The other pages are compiled as if there were no statistics, which would be woven into what they show. */
    private static boolean isMeasured(Path page) {
        return page.endsWith("statistics.md");
    }

    /** The program of a page. */
    static String sourceOf(Path page) {
        Snippets snippets = Snippets.of(page);
        StringBuilder source = new StringBuilder("package guide;\n");
        IMPORTS.forEach(name -> source.append("import ").append(name).append(";\n"));
        if (isMeasured(page)) {
            source.append("import io.fairlead.statistics.*;\n");
        }
        snippets.withWords("java").forEach(text -> source.append(text).append("\n\n"));
        source.append("final class Page {\n    static void read() throws Exception {\n");
        snippets.withWords("java statements")
                .forEach(text -> source.append(text).append('\n'));
        source.append("    }\n}\n");
        return source.toString();
    }
}

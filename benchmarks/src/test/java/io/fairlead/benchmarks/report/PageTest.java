package io.fairlead.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    private static final String JDK = " jdk-17 -->\n";

    @TempDir
    Path folder;

    @Test
    void replacesTheTableOfThisJdkAlone() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(
                page,
                "a\n<!-- table:begin jdk-1 -->\nold\n<!-- table:end jdk-1 -->\n<!-- table:begin" + JDK
                        + "old\n<!-- table:end" + JDK + "b\n");

        new Page(page).replace(17, "new\n");

        assertThat(page)
                .hasContent("a\n<!-- table:begin jdk-1 -->\nold\n<!-- table:end jdk-1 -->\n<!-- table:begin" + JDK
                        + "new\n<!-- table:end" + JDK + "b\n");
    }

    @Test
    void refusesAPageWithoutMarkers() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "a\n");

        assertThatThrownBy(() -> new Page(page).replace(17, "new\n"))
                .hasMessageContaining("<!-- table:begin" + JDK.stripTrailing());
        assertThat(page).hasContent("a");
    }
}

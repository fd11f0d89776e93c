package io.fairlead.scale.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    @TempDir
    Path folder;

    @Test
    void a_table_replaces_what_stands_between_its_markers_and_nothing_else() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, """
                before
                <!-- table:begin start-up-17 -->
                old
                <!-- table:end start-up-17 -->
                between
                <!-- table:begin start-up-25 -->
                newer JDK
                <!-- table:end start-up-25 -->
                """);

        Page.of(page.toString(), "start-up-17").show("new\n");

        assertThat(page).hasContent("""
                before
                <!-- table:begin start-up-17 -->
                new
                <!-- table:end start-up-17 -->
                between
                <!-- table:begin start-up-25 -->
                newer JDK
                <!-- table:end start-up-25 -->
                """);
    }

    @Test
    void a_page_without_the_markers_is_told_before_anything_is_measured() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "nothing\n");

        assertThatThrownBy(() -> Page.of(page.toString(), "start-up-17"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("<!-- table:begin start-up-17 -->");
    }
}

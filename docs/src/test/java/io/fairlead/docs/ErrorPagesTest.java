package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.docs.Snippets.Snippet;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of an error page fails with just that error, and its mended form compiles. */
class ErrorPagesTest {

    static Stream<Path> pages() {
        return Snippets.pages(Path.of("errors")).stream()
                .filter(page -> !page.endsWith("README.md"))
                .filter(page -> !Snippets.of(page).withWords("java").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_the_error_and_how_to_mend_it(Path page, @TempDir Path output) throws Exception {
        String code = page.getFileName().toString().replace(".md", "");
        int failing = 0;
        int mended = 0;
        for (Snippet snippet : Snippets.of(page).all()) {
            String[] note = snippet.note().split(" with ", 2);
            String[] options = note.length == 1 ? new String[0] : note[1].split(" ", -1);
            if (note[0].startsWith("fails")) {
                failing++;
                assertThat(note[0]).isEqualTo("fails: " + code);
                assertThat(Compilation.of("Example.java", snippet.text(), output, options)
                                .complaints())
                        .singleElement()
                        .asString()
                        .contains("[Fairlead/" + code + "]");
            } else if (note[0].equals("compiles")) {
                mended++;
                assertThat(Compilation.of("Example.java", snippet.text(), output, options)
                                .complaints())
                        .isEmpty();
            }
        }
        assertThat(failing).as("failing examples").isPositive();
        assertThat(mended).as("mended examples").isPositive();
    }
}

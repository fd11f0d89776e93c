package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.docs.Snippets.Snippet;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide shows of a build is taken from one that is run: every line, in a row, whatever its indentation. */
class ConsumersTest {

    private static final Path CONSUMERS = Path.of("..", "its", "src", "it");
    private static final Snippets PAGE = Snippets.of(Path.of("guide", "build-tools.md"));

    /** Poms always are; what is in another language says so. */
    static Stream<Snippet> snippets() {
        return PAGE.all().stream()
                .filter(snippet ->
                        snippet.words().equals("xml") || snippet.note().startsWith("from "));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void is_part_of_a_build(Snippet snippet) {
        assertThat(snippet.note()).startsWith("from ");
        Path file = CONSUMERS.resolve(snippet.note().substring("from ".length()));
        assertThat(lines(Snippets.read(file))).contains(lines(snippet.text()));
    }

    private static String lines(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}

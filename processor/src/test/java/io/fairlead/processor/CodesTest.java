package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link ProblemCode} is the register of all codes: each has a case, a page and a line in the index, and nothing else has. */
class CodesTest {

    private static final Path PAGES = Path.of("../docs/errors");
    private static final Pattern SAID = Pattern.compile("\\[Fairlead/(\\w+)]");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| \\[(\\w+)]\\(\\1\\.md\\) \\| .+ \\|$");

    private static final Set<String> CODES =
            Stream.of(ProblemCode.values()).map(ProblemCode::text).collect(Collectors.toSet());

    @Test
    void every_code_has_a_case() {
        Set<String> expected = new HashSet<>(CODES);
        // A program that leads to it is mended, and then is a case of something else.
        expected.remove(ProblemCode.INTERNAL_ERROR.text());
        assertThat(all(SAID, Sources.foldersIn("cases").map(folder -> Sources.read(folder.resolve("errors.txt")))))
                .isEqualTo(expected);
    }

    @Test
    void every_code_has_a_page() throws IOException {
        Set<String> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.map(page -> page.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toSet());
        }
        pages.remove("README");
        assertThat(pages).isEqualTo(CODES);
    }

    @Test
    void every_page_speaks_of_its_code() {
        for (String code : CODES) {
            String page = Sources.read(PAGES.resolve(code + ".md"));
            assertThat(page).startsWith("# " + code + "\n");
            assertThat(all(SAID, Stream.of(page))).as(code).isSubsetOf(code);
        }
    }

    @Test
    void every_code_is_in_the_index() {
        assertThat(all(LISTED, Stream.of(Sources.read(PAGES.resolve("README.md")))))
                .isEqualTo(CODES);
    }

    private static Set<String> all(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results().map((MatchResult found) -> found.group(1)))
                .collect(Collectors.toSet());
    }
}

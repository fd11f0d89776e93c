package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code good} is a program that compiles without a warning, and its namesake in {@code expected} holds
 * what is generated for it. {@code -Dfairlead.refresh=true} writes that anew, to be read as a diff. The programs in {@code clean}
 * compile without a warning as well; what is generated for them shows nothing new.
 */
class GoodTest {

    static Stream<Program> good() {
        return Sources.foldersIn("good").map(Program::new);
    }

    static Stream<Program> clean() {
        return Sources.foldersIn("clean").map(Program::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void generates_exactly(Program program, @TempDir Path output) {
        Compilation compilation = program.compile(output);
        assertClean(compilation, program);

        Path folder = Sources.folder("expected").resolve(program.toString());
        if (Boolean.getBoolean("fairlead.refresh")) {
            Sources.delete(folder);
            compilation.generated().forEach((path, text) -> Sources.write(folder.resolve(path), text));
        }
        Map<String, String> expected = new TreeMap<>();
        for (Path file : Sources.under(folder)) {
            expected.put(Sources.pathWithin(folder, file), Sources.read(file));
        }
        assertThat(compilation.generated()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clean")
    void compiles_without_a_warning(Program program, @TempDir Path output) {
        assertClean(program.compile(output), program);
    }

    /** Nothing is said, and what is generated is no stub. */
    private static void assertClean(Compilation compilation, Program program) {
        assertThat(Report.of(compilation, program.folder()))
                .as(program.toString())
                .isEmpty();
        assertThat(compilation.generated().values())
                .as(program.toString())
                .isNotEmpty()
                .noneMatch(text -> text.contains("compiled with errors"));
    }
}

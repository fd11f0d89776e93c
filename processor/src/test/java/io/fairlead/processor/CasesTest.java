package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases} is a program that somebody got wrong, with everything that the compiler has to say about
 * it in {@code errors.txt}: these texts at these places, and nothing else. {@code -Dfairlead.refresh=true} writes the files anew,
 * to be read as a diff.
 */
class CasesTest {

    static Stream<Program> programs() {
        return Sources.foldersIn("cases").map(Program::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void reports_exactly(Program program, @TempDir Path output) {
        Path expected = expectedOf(program);
        String report = Report.of(program.compile(output), program.folder());
        if (Boolean.getBoolean("fairlead.refresh")) {
            Sources.write(expected, report);
        }
        assertThat(report).as(program.toString()).isEqualTo(Sources.read(expected));
    }

    /** What is wrong in the compiler's own eyes, generated code may well be missing. */
    static Stream<Program> programsThatFairleadAloneRefuses() {
        return programs()
                .filter(program -> Sources.read(expectedOf(program))
                        .lines()
                        .filter(line -> line.contains(": error: "))
                        .allMatch(line -> line.contains("[Fairlead/")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programsThatFairleadAloneRefuses")
    void generates_what_compiles_all_the_same(Program program, @TempDir Path output) {
        String report = Report.of(program.compile(Compiler.JAVAC_TO_THE_END, output), program.folder());
        assertThat(report.lines().filter(line -> line.contains(": error: ")))
                .as(program.toString())
                .allMatch(line -> line.contains("[Fairlead/"));
    }

    /** From JDK 25 on, javac shows processors annotations that it does not know, and Dagger complains of them as well. */
    private static Path expectedOf(Program program) {
        Path newer = program.folder().resolve("errors-25.txt");
        return Runtime.version().feature() >= 25 && Files.exists(newer)
                ? newer
                : program.folder().resolve("errors.txt");
    }
}

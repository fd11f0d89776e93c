package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program that is compiled with javac is compiled with Eclipse's compiler as well: Fairlead says the same at the same
 * lines, and generates the same, byte for byte. What the compilers themselves say is theirs.
 *
 * <p>Where that can not be, {@code ecj.txt} in the program's folder says why, in lines that begin with #, and what Fairlead
 * says instead. {@code -Dfairlead.refresh=true} writes the latter anew.
 */
class EcjTest {

    static Stream<Program> programs() {
        // ECJ answers no questions about the module that it is compiling; docs/guide/build-tools.md says so.
        return Stream.of("cases", "good", "clean")
                .flatMap(Sources::foldersIn)
                .map(Program::new)
                .filter(program -> !program.isNamedModule());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void sees_the_same(Program program, @TempDir Path output) {
        List<Path> classPath = program.prepare(output);
        Compilation javac = Compilation.generationOnly(
                program.options(), program.sources(), classPath, output.resolve("javac"), program.otherProcessors());
        Compilation ecj = Compilation.with(
                Compiler.ECJ,
                program.options(),
                program.sources(),
                classPath,
                output.resolve("ecj"),
                program.otherProcessors());
        String expected = Report.ofFairlead(javac, program.folder());
        String found = Report.ofFairlead(ecj, program.folder());
        boolean valid = !Files.exists(program.folder().resolve("errors.txt"));
        boolean same = found.equals(expected) && ecj.generated().equals(javac.generated()) && !(valid && fails(ecj));

        Path difference = program.folder().resolve("ecj.txt");
        if (Files.exists(difference)) {
            assertThat(same).as("nothing differs, so that ecj.txt can go").isFalse();
            assertThat(found).as(program.toString()).isEqualTo(expectedIn(difference, found));
        } else {
            assertThat(found).as(program.toString()).isEqualTo(expected);
            assertThat(ecj.generated()).as(program.toString()).isEqualTo(javac.generated());
            assertThat(same).as(Report.of(ecj, program.folder())).isTrue();
        }
    }

    private static String expectedIn(Path difference, String found) {
        String text = Sources.read(difference);
        String reason =
                text.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n", "", "\n"));
        assertThat(reason).as("the reason").isNotBlank();
        if (Boolean.getBoolean("fairlead.refresh")) {
            Sources.write(difference, reason + found);
            return found;
        }
        return text.substring(reason.length());
    }

    private static boolean fails(Compilation compilation) {
        return compilation.diagnostics().stream().anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
    }
}

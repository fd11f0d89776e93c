package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources make the same output, byte for byte, whatever their order and whatever was compiled before. */
class DeterminismTest {

    private static final int SHUFFLES = 20;
    private static final long SEED = Long.getLong("cases.seed", 20261121);

    static Stream<Program> programs() {
        return Sources.foldersIn("good").map(Program::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void does_not_depend_on_the_order_of_the_sources(Program program, @TempDir Path output) {
        List<Path> classPath = program.prepare(output);
        SortedMap<String, String> first = generate(program.sources(), classPath, output.resolve("first"), program);

        Random random = new Random(SEED);
        List<Path> sources = new ArrayList<>(program.sources());
        for (int turn = 0; turn < SHUFFLES; turn++) {
            Collections.shuffle(sources, random);
            assertThat(generate(sources, classPath, output.resolve("turn" + turn), program))
                    .as("%s, turn %d of -Dcases.seed=%d", program, turn, SEED)
                    .isEqualTo(first);
        }
    }

    private static SortedMap<String, String> generate(
            List<Path> sources, List<Path> classPath, Path output, Program program) {
        return Compilation.generationOnly(sources, classPath, output, program.otherProcessors())
                .generated();
    }

    /** Also what another processor wrote then, and only writes again after some rounds. */
    static Stream<Program> programsAndOddOnes() {
        return Stream.concat(programs(), Sources.foldersIn("clean").map(Program::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programsAndOddOnes")
    void does_not_depend_on_what_was_compiled_before(Program program, @TempDir Path output) {
        List<Path> classPath = new ArrayList<>(program.prepare(output));
        Compilation first =
                Compilation.of(program.sources(), classPath, output.resolve("first"), program.otherProcessors());
        Path again = classesOf(first, output.resolve("second"));
        classPath.add(again);
        Compilation second = Compilation.generationOnly(program.sources(), classPath, again, program.otherProcessors());

        assertThat(Report.of(second, program.folder())).isEmpty();
        assertThat(second.generated()).as(program.toString()).isEqualTo(first.generated());
    }

    /** Nobody deletes its class file, its bridge or the index that lists it. */
    @Test
    void does_not_depend_on_a_handler_that_was_removed_since(@TempDir Path output) {
        Program program = new Program(Sources.folder("good").resolve("outcome"));
        List<Path> without = new ArrayList<>(program.sources());
        assertThat(without.removeIf(source -> source.endsWith("ReserveStock.java")))
                .isTrue();
        Compilation before = Compilation.of(program.sources(), List.of(), output.resolve("before"));
        Compilation clean = Compilation.generationOnly(without, List.of(), output.resolve("clean"));
        Path again = classesOf(before, output.resolve("unclean"));
        Compilation unclean = Compilation.generationOnly(without, List.of(again), again);

        assertThat(Report.of(unclean, program.folder())).isEmpty();
        assertThat(unclean.generated()).isEqualTo(clean.generated());
    }

    @Test
    void holds_for_many_messages_in_many_packages(@TempDir Path output) {
        ManyMessages program = ManyMessages.write(new Random(SEED), output.resolve("sources"));
        Compilation first = Compilation.of(program.all(), List.of(), output.resolve("first"));
        assertThat(Report.of(first, output)).as("-Dcases.seed=%d", SEED).isEmpty();

        List<Path> shuffled = new ArrayList<>(program.all());
        Collections.shuffle(shuffled, new Random(SEED));
        Path again = classesOf(first, output.resolve("second"));
        Compilation second = Compilation.generationOnly(shuffled, List.of(again), again);
        assertThat(second.generated()).as("-Dcases.seed=%d", SEED).isEqualTo(first.generated());
    }

    @Test
    void holds_where_the_root_is_compiled_after_the_rest(@TempDir Path output) {
        ManyMessages program = ManyMessages.write(new Random(SEED), output.resolve("sources"));
        List<Path> shuffled = new ArrayList<>(program.library());
        Collections.shuffle(shuffled, new Random(SEED));
        Compilation library = Compilation.of(program.library(), List.of(), output.resolve("library"));
        Compilation again = Compilation.of(shuffled, List.of(), output.resolve("again"));
        assertThat(Report.of(library, output)).as("-Dcases.seed=%d", SEED).isEmpty();
        assertThat(again.generated()).as("-Dcases.seed=%d", SEED).isEqualTo(library.generated());

        Compilation root = Compilation.of(program.root(), List.of(library.output()), output.resolve("root"));
        Path rootClasses = classesOf(root, output.resolve("rootAgain"));
        Compilation rootAgain = Compilation.of(program.root(), List.of(again.output(), rootClasses), rootClasses);
        assertThat(Report.of(root, output)).as("-Dcases.seed=%d", SEED).isEmpty();
        assertThat(rootAgain.generated()).as("-Dcases.seed=%d", SEED).isEqualTo(root.generated());
    }

    /** A folder with the classes of an earlier build and nothing else, into which the next one is to write. */
    private static Path classesOf(Compilation earlier, Path folder) {
        Sources.allUnder(earlier.output()).stream()
                .filter(file -> file.toString().endsWith(".class"))
                .forEach(file -> Sources.copy(
                        file, folder.resolve(earlier.output().relativize(file).toString())));
        return folder;
    }
}

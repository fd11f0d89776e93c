package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dagger.internal.codegen.ComponentProcessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every round costs the compiler a look at all sources, so there are no more of them than are needed. */
class RoundsTest {

    private static final Program PROGRAM = new Program(Sources.folder("good").resolve("simple_command"));

    @Test
    void everything_is_written_in_the_first(@TempDir Path output) {
        assertThat(rounds(output, new MarkProcessor(), new FairleadProcessor(false)))
                .isEqualTo(3); // the second shows what was written in the first, and the third is the last
    }

    @Test
    void dagger_needs_one_more(@TempDir Path output) {
        assertThat(rounds(output, new MarkProcessor(), new FairleadProcessor(false), new ComponentProcessor()))
                .isEqualTo(4);
    }

    @Test
    void another_processor_is_waited_for_in_one(@TempDir Path output) {
        assertThat(rounds(output, new MarkProcessor(), new FairleadProcessor(true)))
                .isEqualTo(4);
        assertThat(rounds(output, new MarkProcessor(), new FairleadProcessor(true), new ComponentProcessor()))
                .isEqualTo(5);
        assertThat(Sources.under(output))
                .as("what made the round leaves no class")
                .anyMatch(file -> file.endsWith("package-info.java"))
                .noneMatch(file -> file.endsWith("package-info.class"));
    }

    private static int rounds(Path output, Processor... processors) {
        Counter counter = new Counter();
        List<Processor> all = new ArrayList<>(List.of(processors));
        all.add(counter);
        Compilation.run(PROGRAM.sources(), List.of(), output, all);
        return counter.rounds;
    }

    private static final class Counter extends AbstractProcessor {

        private int rounds;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            rounds++;
            return false;
        }
    }
}

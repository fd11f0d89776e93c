package io.fairlead.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;

/**
 * A program as it lies in a folder of the test resources.
 *
 * <p>Its sources are all files but those in these folders: {@code jar} was compiled before, by somebody who does not know
 * the processor; {@code absent} likewise, but is not on the class path any more; {@code library} was compiled after them,
 * with the processor; each is a named module if it declares one; {@code round1} and so on are what another processor writes in that round.
 *
 * @param folder where it lies
 */
record Program(Path folder) {

    private static final int ROUNDS = 3;

    /** Its own sources. */
    List<Path> sources() {
        List<Path> sources = new ArrayList<>(Sources.under(folder));
        sources.removeAll(inFolder("jar"));
        sources.removeAll(inFolder("absent"));
        sources.removeAll(inFolder("library"));
        for (int round = 1; round <= ROUNDS; round++) {
            sources.removeAll(inFolder("round" + round));
        }
        return List.copyOf(sources);
    }

    /** The compiler's options for it, a line each in {@code options.txt}; none where that is not there. */
    List<String> options() {
        Path file = folder.resolve("options.txt");
        return Files.exists(file) ? Sources.read(file).lines().toList() : List.of();
    }

    /** Whether it is compiled as a named module. */
    boolean isNamedModule() {
        return sources().stream().anyMatch(source -> source.endsWith("module-info.java"));
    }

    private List<Path> inFolder(String name) {
        return Sources.under(folder.resolve(name));
    }

    /** The other processor of this program, if it has one. */
    Processor[] otherProcessors() {
        List<List<Path>> rounds = IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(round -> inFolder("round" + round))
                .toList();
        return rounds.stream().allMatch(List::isEmpty)
                ? new Processor[0]
                : new Processor[] {new WritingProcessor(rounds)};
    }

    /** Compiles what has to be there before, and returns its class path. */
    List<Path> prepare(Path output) {
        Path jar = output.resolve("jar");
        Path absent = output.resolve("absent");
        Path library = output.resolve("library");
        requireCompiled(Compilation.plain(inFolder("jar"), List.of(), jar));
        requireCompiled(Compilation.plain(inFolder("absent"), List.of(jar), absent));
        requireCompiled(Compilation.of(inFolder("library"), List.of(jar, absent), library));
        return List.of(jar, library);
    }

    private void requireCompiled(Compilation before) {
        if (before.diagnostics().stream().anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR)) {
            throw new IllegalStateException(Report.of(before, folder));
        }
    }

    /** Compiles it, after what has to be there before. */
    Compilation compile(Path output) {
        return compile(Compiler.JAVAC, output);
    }

    /** Compiles it with a compiler; what has to be there before is javac's in any case. */
    Compilation compile(Compiler compiler, Path output) {
        return Compilation.with(
                compiler, options(), sources(), prepare(output), output.resolve("main"), otherProcessors());
    }

    /** Its name in test reports. */
    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}

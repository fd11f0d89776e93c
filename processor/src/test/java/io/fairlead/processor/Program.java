package io.fairlead.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A program as it lies in a folder of the test resources.
 *
 * <p>Its sources are all files but those in these folders: {@code jar} was compiled before, by somebody who does not know
 * the processor; {@code absent} likewise, but is not on the class path any more; {@code library} was compiled after them,
 * with the processor; {@code round1} and so on are what another processor writes in that round.
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

    private List<Path> inFolder(String name) {
        return Sources.under(folder.resolve(name));
    }

    /** The other processor of this program. */
    WritingProcessor otherProcessor() {
        return new WritingProcessor(IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(round -> inFolder("round" + round))
                .toList());
    }

    /** Compiles what has to be there before, and returns its class path. */
    List<Path> prepare(Path output) {
        Path jar = output.resolve("jar");
        Path absent = output.resolve("absent");
        Path library = output.resolve("library");
        Compilation.plain(inFolder("jar"), List.of(), jar);
        Compilation.plain(inFolder("absent"), List.of(jar), absent);
        Compilation.of(inFolder("library"), List.of(jar, absent), library);
        return List.of(jar, library);
    }

    /** Compiles it, after what has to be there before. */
    Compilation compile(Path output) {
        return Compilation.of(sources(), prepare(output), output.resolve("main"), otherProcessor());
    }

    /** Its name in test reports. */
    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}

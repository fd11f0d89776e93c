package io.fairlead.processor.incremental;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a build leaves.
 *
 * @param classes class files by path
 * @param generated generated sources by path
 */
record Output(SortedMap<String, byte[]> classes, SortedMap<String, byte[]> generated) {

    static Output none() {
        return new Output(new TreeMap<>(), new TreeMap<>());
    }

    static Output in(Path classes, Path generated) {
        return new Output(read(classes), read(generated));
    }

    void write(Path toClasses, Path toGenerated) {
        write(classes, toClasses);
        write(generated, toGenerated);
    }

    /** The paths of files that are in one only, or not the same in both. */
    SortedSet<String> differences(Output other) {
        SortedSet<String> paths = differences(classes, other.classes);
        paths.addAll(differences(generated, other.generated));
        return paths;
    }

    private static SortedSet<String> differences(SortedMap<String, byte[]> some, SortedMap<String, byte[]> others) {
        SortedSet<String> paths = new TreeSet<>(some.keySet());
        paths.addAll(others.keySet());
        paths.removeIf(path -> Arrays.equals(some.get(path), others.get(path)));
        return paths;
    }

    private static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace(File.separatorChar, '/'), Files.readAllBytes(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    /** Leaves nothing else in the folder. */
    private static void write(SortedMap<String, byte[]> files, Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    Files.delete(path);
                }
            }
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, each.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

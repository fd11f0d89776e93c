package io.fairlead.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Source files in folders. */
final class Sources {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Sources() {}

    /** A folder of the test resources, where they are kept, so that they can be refreshed. */
    static Path folder(String name) {
        return RESOURCES.resolve(name).toAbsolutePath();
    }

    /** The folders within a folder of the test resources, sorted by name. */
    static Stream<Path> foldersIn(String name) {
        try (Stream<Path> entries = Files.list(folder(name))) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All source files in a folder and the folders within it, sorted by name; none if it is not there. */
    static List<Path> under(Path folder) {
        return allUnder(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** All files in a folder and the folders within it, sorted by name; none if it is not there. */
    static List<Path> allUnder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Path file, String text) {
        makeFolder(Objects.requireNonNull(file.getParent()));
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void copy(Path file, Path copy) {
        makeFolder(Objects.requireNonNull(copy.getParent()));
        try {
            Files.copy(file, copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes all source files in a folder. */
    static void delete(Path folder) {
        for (Path file : under(folder)) {
            try {
                Files.delete(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The path of a file as seen from a folder, the same on every system. */
    static String pathWithin(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }
}

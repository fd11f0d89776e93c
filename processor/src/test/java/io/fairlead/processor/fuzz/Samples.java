package io.fairlead.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs that are to be broken: those of the other tests that need nothing compiled before them. */
final class Samples {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Pattern FOLDERS = Pattern.compile(".*/(jar|absent|library|round\\d)");
    private static final Pattern NEEDS_DAGGER = Pattern.compile("\\bDagger[A-Z]");

    private Samples() {}

    /** All in some folders, sorted. */
    static List<Sample> in(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> list(RESOURCES.resolve(folder)).stream())
                .filter(folder -> list(folder).stream()
                        .noneMatch(entry -> FOLDERS.matcher(entry.toString()).matches()))
                .map(Samples::read)
                .toList();
    }

    private static Sample read(Path folder) {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (!NEEDS_DAGGER.matcher(text).find()) {
                    files.put(folder.relativize(file).toString(), text);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Sample(folder.getFileName().toString(), files);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

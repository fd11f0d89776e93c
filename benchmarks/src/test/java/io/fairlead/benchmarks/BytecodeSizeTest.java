package io.fairlead.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.benchmarks.app.BenchBus;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many bytes of code the methods have that a message goes through, compared with {@code hot-methods.txt}. HotSpot
 * inlines by this number, so it is not to change unnoticed. {@code -Dfairlead.refresh=true} writes the file anew, to be
 * read as a diff.
 *
 * <p>Of the sixteen types that are alike one is looked at, number 7.
 */
class BytecodeSizeTest {

    private static final Path EXPECTED = Path.of("src/test/resources/hot-methods.txt");

    /** HotSpot's own limits: FreqInlineSize, and HugeMethodLimit. */
    private static final int INLINED = 325;

    private static final int COMPILED = 8_000;

    @Test
    void hotMethodsAreAsLargeAsTheyWere() throws IOException, URISyntaxException {
        StringBuilder found = new StringBuilder();
        for (Path file : generated()) {
            try (InputStream in = Files.newInputStream(file)) {
                ClassFile.codeSizesOf(in).entrySet().stream()
                        .filter(method -> isHot(method.getKey()))
                        .forEach(method -> found.append(line(file, method)));
            }
        }
        if (Boolean.getBoolean("fairlead.refresh")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, found);
        }
        assertThat(found.toString()).isEqualTo(Files.readString(EXPECTED));
        assertThat(found.toString().lines().mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' ')))))
                .isNotEmpty()
                .allMatch(size -> size <= COMPILED);
    }

    private static List<Path> generated() throws IOException, URISyntaxException {
        Path folder =
                Path.of(BenchBus.class.getResource("BenchBus.class").toURI()).getParent();
        List<Path> files = new ArrayList<>(
                filesIn(folder, "BenchBus(_\\w+07|_Filtered|_Spread|_Traced)?\\.class|\\w+_Package\\.class"));
        // This application has few enough messages to test their types; one with a table is beside it.
        files.addAll(filesIn(folder.resolveSibling("scale").resolve("n128"), "ScaledBus_Commands\\d*\\.class"));
        return files;
    }

    private static List<Path> filesIn(Path folder, String names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHot(String method) {
        return !method.startsWith("<")
                && !method.startsWith("new")
                && !method.startsWith("make")
                && !method.matches(".*(0[0-689]|1[0-5])\\D.*")
                && method.matches(
                        "(send|ask|publish|dispatch|find|run|require|look|\\w+_(before|after|around|handle|run|on)"
                                + "|\\w+(Pipeline|Handler|_One)\\().*");
    }

    private static String line(Path file, Map.Entry<String, Integer> method) {
        String type = file.getFileName().toString().replace(".class", "");
        String name = method.getKey()
                .replaceAll("L[\\w/]*?(\\w+(\\$\\w+)?);", "$1 ")
                .replace(" )", ")")
                .strip();
        return method.getValue() + " " + type + "." + name + (method.getValue() > INLINED ? " not inlined" : "") + "\n";
    }
}

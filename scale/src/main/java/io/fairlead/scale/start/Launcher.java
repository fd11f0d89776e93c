package io.fairlead.scale.start;

import io.fairlead.scale.compile.Jar;
import io.fairlead.scale.compile.Library;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts programs, each in a process of its own, and waits until they end. */
public final class Launcher {

    /** What programs exit with that have sent their first command, and nothing else does. */
    private static final int ANSWER = 42;

    private static final long SECONDS = 120;

    private final Path folder;
    private final Map<Path, Path> packed = new HashMap<>();

    /** Makes a launcher, which needs a folder for logs and for jars of what is not packed yet. */
    public Launcher(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs a program from an empty process to its end.
     *
     * @return how long that took
     * @throws IllegalStateException if it did not send its command
     */
    public Duration run(List<String> flags, Path jar, List<Library> libraries, String mainClass)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-classpath", classPath(jar, libraries), mainClass));
        Path log = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // All have the same flags: those above.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        long end = System.nanoTime();
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != ANSWER) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n"
                    + Files.readAllLines(log).stream().limit(30).collect(Collectors.joining("\n")));
        }
        return Duration.ofNanos(end - start);
    }

    /** What the program said that ran last. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private String classPath(Path jar, List<Library> libraries) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path entry : Library.pathOf(libraries)) {
            jars.add(packed(entry));
        }
        return Stream.concat(Stream.of(jar), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path packed(Path entry) throws IOException {
        if (Files.isRegularFile(entry)) {
            return entry;
        }
        Path known = packed.get(entry);
        if (known == null) {
            known = Jar.of(entry, folder.resolve(Library.artifactOf(entry) + ".jar"));
            packed.put(entry, known);
        }
        return known;
    }
}

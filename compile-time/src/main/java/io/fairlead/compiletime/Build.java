package io.fairlead.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Compiles a project, each module by a compiler in a process of its own, as a build would on a cold machine. */
final class Build {

    private static final long MINUTES = 20;

    private final Project project;
    private final Path output;

    Build(Project project, Path output) {
        this.project = project;
        this.output = output;
    }

    /**
     * Compiles everything from nothing.
     *
     * @return how long the compilers ran
     * @throws IllegalStateException if one of them complained
     */
    Duration run(Tool tool) throws IOException, InterruptedException {
        Path classes = outputOf(tool);
        delete(classes);
        Files.createDirectories(classes);
        Duration duration = Duration.ZERO;
        for (int module = 0; module < project.modules(); module++) {
            List<Path> sources = new ArrayList<>(project.sourcesOf(module));
            if (module == project.modules() - 1) {
                sources.add(project.root(tool));
            }
            duration = duration.plus(compile(tool, sources, classes));
        }
        return duration;
    }

    /** Where the class files of the last build with a tool are. */
    Path outputOf(Tool tool) {
        return output.resolve(tool.name());
    }

    private Duration compile(Tool tool, List<Path> sources, Path classes) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        List<String> arguments = new ArrayList<>(tool.options());
        arguments.addAll(List.of("-nowarn", "-Xlint:none", "-d", quoted(classes)));
        arguments.addAll(List.of("-classpath", '"' + classPath + System.getProperty("path.separator") + classes + '"'));
        sources.forEach(source -> arguments.add(quoted(source)));
        Path file = Files.write(output.resolve("arguments"), arguments);
        Path log = output.resolve("log");
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(javac.toString(), "-J-Xmx3g", "@" + file)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(tool + " took more than " + MINUTES + " minutes");
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(tool + " does not compile:\n"
                    + Files.readAllLines(log).stream().limit(20).collect(Collectors.joining("\n")));
        }
        return duration;
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\") + '"';
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

package io.fairlead.scale.compile;

import io.fairlead.scale.project.Project;
import io.fairlead.scale.report.Scratch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles a project, each module by a compiler in a process of its own, as a build would on a cold machine. */
public final class Javac {

    private static final long MINUTES = 20;

    private final List<String> options;
    private final List<Path> classPath;
    private final Path work;

    /**
     * Makes a compiler.
     *
     * @param options what it is told beside where things are; processors are looked for where this program has them
     * @param libraries what the sources need
     * @param work a folder for its arguments and its log
     */
    public Javac(List<String> options, Collection<Library> libraries, Path work) {
        this.options = List.copyOf(options);
        this.classPath = Library.pathOf(libraries);
        this.work = work;
    }

    /**
     * Compiles everything from nothing.
     *
     * @param classes what is in there is deleted first
     * @return how long the compilers ran
     * @throws IllegalStateException if one of them complained
     */
    public Duration compile(Project project, Path classes) throws IOException, InterruptedException {
        Scratch.delete(classes);
        Files.createDirectories(classes);
        Duration duration = Duration.ZERO;
        for (int module = 0; module < project.modules(); module++) {
            duration = duration.plus(compile(project.sourcesOf(module), classes));
        }
        return duration;
    }

    private Duration compile(List<Path> sources, Path classes) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-nowarn", "-Xlint:none", "-d", quoted(classes.toString())));
        arguments.addAll(List.of("-processorpath", quoted(System.getProperty("java.class.path"))));
        arguments.addAll(List.of("-classpath", quoted(classPathWith(classes))));
        sources.forEach(source -> arguments.add(quoted(source.toString())));
        Path file = Files.write(work.resolve("arguments"), arguments);
        Path log = work.resolve("log");
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(javac.toString(), "-J-Xmx3g", "@" + file)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(options + " took more than " + MINUTES + " minutes");
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(options + " do not compile:\n"
                    + Files.readAllLines(log).stream().limit(20).collect(Collectors.joining("\n")));
        }
        return duration;
    }

    private String classPathWith(Path classes) {
        return Stream.concat(classPath.stream(), Stream.of(classes))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String quoted(String path) {
        return '"' + path.replace("\\", "\\\\") + '"';
    }
}

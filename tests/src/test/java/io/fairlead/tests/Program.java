package io.fairlead.tests;

import dagger.internal.codegen.ComponentProcessor;
import io.fairlead.processor.FairleadProcessor;
import io.fairlead.processor.MarkProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A program that a test makes up: compiled by the real processor with every warning on, and loaded beside the test, whose
 * class path it sees. For what must not share a compilation with the rest: containers, large buses, awkward names.
 */
public final class Program implements AutoCloseable {

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|record|interface|enum) ([\\w$]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final Path output;
    private final URLClassLoader loader;
    private final List<String> complaints;

    private Program(Path output, List<String> complaints) throws IOException {
        this.output = output;
        this.complaints = complaints;
        loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, Program.class.getClassLoader());
    }

    /** Compiles sources without Dagger in sight. */
    public static Program plain(Path output, String... sources) {
        return compile(
                output,
                List.of(),
                List.of(new MarkProcessor(), new FairleadProcessor()),
                entry -> !entry.contains("dagger"),
                sources);
    }

    /** Compiles sources that need another program. */
    public static Program after(Program library, Path output, String... sources) {
        return compile(
                output,
                List.of(library.output),
                List.of(new MarkProcessor(), new FairleadProcessor()),
                entry -> !entry.contains("dagger"),
                sources);
    }

    /** Compiles sources with Dagger. */
    public static Program withDagger(Path output, String... sources) {
        return compile(
                output,
                List.of(),
                List.of(new MarkProcessor(), new FairleadProcessor(), new ComponentProcessor()),
                entry -> true,
                sources);
    }

    /** Compiles sources with these processors, in their order; with Dagger in sight where it is among them. */
    public static Program with(Path output, List<Processor> processors, String... sources) {
        boolean dagger = processors.stream().anyMatch(ComponentProcessor.class::isInstance);
        return compile(output, List.of(), processors, entry -> dagger || !entry.contains("dagger"), sources);
    }

    /** Compiles the sources of a folder of {@code src/test/programs}. */
    public static String[] sourcesOf(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/programs").resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Program::read)
                    .toArray(String[]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Program compile(
            Path output,
            List<Path> before,
            List<Processor> processors,
            Predicate<String> classPathEntry,
            String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        // The applications of this module have an index too, which must not be taken for part of the program.
        String own = Path.of("target", "classes").toAbsolutePath().toString();
        List<Path> classPath = Stream.concat(
                        before.stream(),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !Path.of(entry)
                                        .toAbsolutePath()
                                        .toString()
                                        .equals(own))
                                .filter(classPathEntry)
                                .map(Path::of))
                .toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(output)));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(output.resolve("generated"))));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("--release", "17", "-Xlint:all,-processing,-options,-path,-classfile", "-parameters"),
                    null,
                    Arrays.stream(sources).map(Source::new).toList());
            task.setProcessors(processors);
            task.call();
            return new Program(output, complaints(diagnostics));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> complaints(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Diagnostic::toString)
                .toList();
    }

    /** The errors and warnings of the compilation. */
    public List<String> complaints() {
        return complaints;
    }

    /** This program, which must have been compiled without an error or a warning. */
    public Program clean() {
        if (!complaints.isEmpty()) {
            throw new AssertionError(complaints.stream().collect(Collectors.joining("\n")));
        }
        return this;
    }

    /** Where the class files are. */
    public Path output() {
        return output;
    }

    /** A generated source, by the qualified name of its class. */
    public String generated(String className) {
        return read(output.resolve("generated").resolve(className.replace('.', '/') + ".java"));
    }

    /** A class of the program. */
    public Class<?> load(String className) {
        try {
            return loader.loadClass(className);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Calls the static method {@code run} of a public class of the program. */
    public <T> T run(String className) {
        return run(loader, className);
    }

    /** Calls the static method {@code run} of a public class of the program, with others on its class path. */
    public <T> T runWith(String className, Program... others) throws IOException {
        URL[] classPath = Stream.concat(Stream.of(this), Stream.of(others))
                .map(Program::url)
                .toArray(URL[]::new);
        try (URLClassLoader all = new URLClassLoader(classPath, Program.class.getClassLoader())) {
            return run(all, className);
        }
    }

    private static URL url(Program program) {
        try {
            return program.output.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T run(ClassLoader loader, String className) {
        try {
            return (T) loader.loadClass(className).getMethod("run").invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure.getCause() == null ? failure : failure.getCause());
        }
    }

    /** The class files, by the binary name of their class. */
    public Map<String, byte[]> classFiles() {
        return classFiles(output);
    }

    /** The class files under a directory, by the binary name of their class. */
    public static Map<String, byte[]> classFiles(Path directory) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = directory.relativize(file).toString().replace(File.separatorChar, '.');
                found.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + pathOf(text)), Kind.SOURCE);
            this.text = text;
        }

        private static String pathOf(String text) {
            List<String> path = new ArrayList<>();
            Matcher inPackage = PACKAGE.matcher(text);
            if (inPackage.find()) {
                path.addAll(List.of(inPackage.group(1).split("\\.")));
            }
            Matcher type = TYPE.matcher(text);
            if (!type.find()) {
                throw new IllegalArgumentException("no type in " + text);
            }
            path.add(type.group(1) + ".java");
            return String.join("/", path);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

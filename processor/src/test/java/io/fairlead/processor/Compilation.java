package io.fairlead.processor;

import dagger.Component;
import dagger.internal.codegen.ComponentProcessor;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.internal.ModuleIndex;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.inject.Provider;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * One run of the compiler, with every warning on that is about the sources.
 *
 * @param diagnostics what it said, in its order
 * @param output the folder of the class files and of the generated sources
 */
record Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** For all runs, because opening the platform and the libraries takes longer than compiling a few classes. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    private static final List<Path> LIBRARIES = Stream.of(
                    GenerateBus.class,
                    ModuleIndex.class,
                    Component.class,
                    Inject.class,
                    Provider.class,
                    NullMarked.class)
            .map(Compilation::jarOf)
            .toList();

    /** Compiles with Fairlead's processor, Dagger's, and perhaps others. */
    static Compilation of(List<Path> sources, List<Path> classPath, Path output, Processor... others) {
        List<Processor> processors = new ArrayList<>(List.of(others));
        processors.add(new FairleadProcessor());
        processors.add(new ComponentProcessor());
        return run(sources, classPath, output, processors);
    }

    /** Compiles as somebody does who does not know Fairlead's processor. */
    static Compilation plain(List<Path> sources, List<Path> classPath, Path output) {
        return run(sources, classPath, output, List.of(), "-proc:none");
    }

    /** Lets only Fairlead's processor, and perhaps others, run, and stops before there are class files. */
    static Compilation generationOnly(List<Path> sources, List<Path> classPath, Path output, Processor... others) {
        List<Processor> processors = new ArrayList<>(List.of(others));
        processors.add(new FairleadProcessor());
        return run(sources, classPath, output, processors, "-proc:only");
    }

    private static Compilation run(
            List<Path> sources, List<Path> classPath, Path output, List<Processor> processors, String... mode) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(List.of(mode));
        options.add("-Xlint:all,-processing,-options,-path,-classfile");
        options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
        options.addAll(List.of(
                "-classpath",
                Stream.concat(classPath.stream(), LIBRARIES.stream())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator))));
        Sources.makeFolder(output);
        if (!sources.isEmpty()) {
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    null, FILES, diagnostics, options, null, FILES.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(processors);
            task.call();
        }
        return new Compilation(List.copyOf(diagnostics.getDiagnostics()), output);
    }

    /** What Fairlead's processor generated, by path. */
    SortedMap<String, String> generated() {
        SortedMap<String, String> generated = new TreeMap<>();
        for (Path file : Sources.under(output)) {
            String text = Sources.read(file);
            if (text.contains(FairleadProcessor.class.getName())) {
                generated.put(Sources.pathWithin(output, file), text);
            }
        }
        return generated;
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

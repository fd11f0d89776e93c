package io.fairlead.processor;

import dagger.Component;
import dagger.internal.codegen.ComponentProcessor;
import io.avaje.json.JsonReader;
import io.avaje.jsonb.Jsonb;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.codec.MessageCodecs;
import io.fairlead.internal.ModuleIndex;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.Writer;
import java.net.URISyntaxException;
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
import org.jspecify.annotations.NullMarked;

/**
 * One run of the compiler, with every warning on that is about the sources.
 *
 * @param diagnostics what it said, in its order
 * @param output the folder of the class files and of the generated sources
 */
record Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {

    static final List<Path> LIBRARIES = Stream.of(
                    GenerateBus.class,
                    ModuleIndex.class,
                    Component.class,
                    Inject.class,
                    Provider.class,
                    NullMarked.class,
                    Constraint.class,
                    MessageCodecs.class,
                    Jsonb.class,
                    JsonReader.class)
            .map(Compilation::jarOf)
            .toList();

    /** Compiles with Fairlead's processor, Dagger's, and perhaps others. */
    static Compilation of(List<Path> sources, List<Path> classPath, Path output, Processor... others) {
        return withOptions(List.of(), sources, classPath, output, others);
    }

    /** The same with options of the compiler, such as {@code -Afairlead.wiring=true}. */
    static Compilation withOptions(
            List<String> options, List<Path> sources, List<Path> classPath, Path output, Processor... others) {
        return with(Compiler.JAVAC, options, sources, classPath, output, others);
    }

    /** Compiles likewise, with whichever compiler. */
    static Compilation with(
            Compiler compiler,
            List<String> options,
            List<Path> sources,
            List<Path> classPath,
            Path output,
            Processor... others) {
        List<Processor> processors = new ArrayList<>(List.of(others));
        processors.add(new MarkProcessor());
        processors.add(new ConstraintProcessor());
        processors.add(new FairleadProcessor(others.length > 0));
        processors.add(new ComponentProcessor());
        return run(compiler, sources, classPath, output, processors, options.toArray(String[]::new));
    }

    /** Compiles with one processor alone. */
    static Compilation by(
            Processor processor, List<String> options, List<Path> sources, List<Path> classPath, Path output) {
        return run(Compiler.JAVAC, sources, classPath, output, List.of(processor), options.toArray(String[]::new));
    }

    /** Compiles as somebody does who does not know Fairlead's processor. */
    static Compilation plain(List<Path> sources, List<Path> classPath, Path output) {
        return run(Compiler.JAVAC, sources, classPath, output, List.of(), "-proc:none");
    }

    /** Lets only Fairlead's processor, and perhaps others, run, and stops before there are class files. */
    static Compilation generationOnly(List<Path> sources, List<Path> classPath, Path output, Processor... others) {
        return generationOnly(List.of(), sources, classPath, output, others);
    }

    /** The same with options of the compiler. */
    static Compilation generationOnly(
            List<String> options, List<Path> sources, List<Path> classPath, Path output, Processor... others) {
        List<Processor> processors = new ArrayList<>(List.of(others));
        processors.add(new MarkProcessor());
        processors.add(new ConstraintProcessor());
        processors.add(new FairleadProcessor(others.length > 0));
        List<String> mode = new ArrayList<>(options);
        mode.add("-proc:only");
        return run(Compiler.JAVAC, sources, classPath, output, processors, mode.toArray(String[]::new));
    }

    /** Compiles with these processors alone, given some more options. */
    static Compilation run(
            List<Path> sources, List<Path> classPath, Path output, List<Processor> processors, String... mode) {
        return run(Compiler.JAVAC, sources, classPath, output, processors, mode);
    }

    private static Compilation run(
            Compiler compiler,
            List<Path> sources,
            List<Path> classPath,
            Path output,
            List<Processor> processors,
            String... mode) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(List.of(mode));
        options.addAll(compiler.options());
        options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
        options.addAll(List.of(
                isModule(sources) ? "--module-path" : "-classpath",
                Stream.of(classPath, LIBRARIES, ValidationClasses.onPath(sources))
                        .flatMap(List::stream)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator))));
        Sources.makeFolder(output);
        if (!sources.isEmpty()) {
            // A manager remembers the modules that it has once found.
            StandardJavaFileManager files = isModule(sources) ? compiler.openFiles() : compiler.files();
            JavaCompiler.CompilationTask task = compiler.tool()
                    .getTask(
                            Writer.nullWriter(),
                            files,
                            diagnostics,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(processors);
            task.call();
        }
        return new Compilation(List.copyOf(diagnostics.getDiagnostics()), output);
    }

    private static boolean isModule(List<Path> sources) {
        return sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
    }

    /** What Fairlead's processors generated, by path. */
    SortedMap<String, String> generated() {
        SortedMap<String, String> generated = new TreeMap<>();
        for (Path file : Sources.under(output)) {
            String text = Sources.read(file);
            if (text.contains("\"" + FairleadProcessor.class.getPackageName() + ".")) {
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

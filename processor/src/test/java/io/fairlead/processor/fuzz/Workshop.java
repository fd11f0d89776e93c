package io.fairlead.processor.fuzz;

import dagger.Component;
import dagger.internal.codegen.ComponentProcessor;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.internal.ModuleIndex;
import io.fairlead.processor.FairleadProcessor;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.inject.Provider;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.NullMarked;

/** Compiles many small programs, one after the other; what it has read of the libraries it keeps. For one thread. */
final class Workshop {

    private final Map<Tool, StandardJavaFileManager> libraries = new EnumMap<>(Tool.class);

    Workshop() {
        try {
            for (Tool tool : Tool.values()) {
                StandardJavaFileManager files = tool.compiler().getStandardFileManager(null, Locale.ENGLISH, null);
                files.setLocation(StandardLocation.CLASS_PATH, jars());
                files.setLocation(StandardLocation.SOURCE_PATH, List.of());
                libraries.put(tool, files);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<File> jars() {
        return Stream.of(
                        GenerateBus.class,
                        ModuleIndex.class,
                        Component.class,
                        Inject.class,
                        Provider.class,
                        NullMarked.class)
                .map(Workshop::jarOf)
                .toList();
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Compiles with Fairlead's processor, and perhaps Dagger's. */
    Compiled compile(Sample sample, Tool tool, boolean dagger) {
        List<Processor> processors = new ArrayList<>(List.of(new FairleadProcessor()));
        if (dagger) {
            processors.add(new ComponentProcessor());
        }
        return run(sample, tool, processors);
    }

    /** Compiles without Fairlead's processor. */
    Compiled compileWithout(Sample sample, Tool tool, boolean dagger) {
        return run(sample, tool, dagger ? List.of(new ComponentProcessor()) : List.of());
    }

    private Compiled run(Sample sample, Tool tool, List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> sources = sample.files().entrySet().stream()
                .filter(file -> !file.getValue().isBlank())
                .map(file -> MemoryFiles.source(file.getKey(), file.getValue()))
                .toList();
        MemoryFiles files = new MemoryFiles(Objects.requireNonNull(libraries.get(tool)));
        if (sources.isEmpty()) {
            return new Compiled(List.of(), files.classes(), null);
        }
        List<String> options = new ArrayList<>(tool.options());
        if (processors.isEmpty()) {
            options.add("-proc:none");
        }
        try {
            JavaCompiler.CompilationTask task =
                    tool.compiler().getTask(Writer.nullWriter(), files, diagnostics, options, null, sources);
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(processors);
            task.call();
            return new Compiled(List.copyOf(diagnostics.getDiagnostics()), files.classes(), null);
        } catch (RuntimeException | Error thrown) {
            return new Compiled(List.copyOf(diagnostics.getDiagnostics()), files.classes(), thrown);
        }
    }
}

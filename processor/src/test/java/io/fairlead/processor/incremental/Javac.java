package io.fairlead.processor.incremental;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.internal.ModuleIndex;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Provider;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of the compiler.
 *
 * @param output what is there after it
 * @param errors what it complained about, without places, sorted
 * @param warnings of what it warned, likewise
 * @param account what was noted of the processors
 */
record Javac(Output output, List<String> errors, List<String> warnings, Account account) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** For all runs, because opening the platform and the libraries takes longer than compiling a few classes. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    private static final String LIBRARIES = Stream.of(
                    GenerateBus.class, ModuleIndex.class, Component.class, Inject.class, Provider.class)
            .map(Javac::jarOf)
            .collect(Collectors.joining(File.pathSeparator));

    /**
     * Compiles.
     *
     * @param sources texts by path
     * @param shown names of classes that processors are shown besides the sources
     * @param before what is there already
     * @param folder a folder of its own
     */
    static Javac run(Map<String, String> sources, Collection<String> shown, Output before, Path folder) {
        Path classes = folder.resolve("classes");
        Path generated = folder.resolve("generated");
        before.write(classes, generated);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Account account = new Account();
        if (!sources.isEmpty() || !shown.isEmpty()) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-s",
                    generated.toString(),
                    "-sourcepath",
                    "",
                    "-classpath",
                    classes + File.pathSeparator + LIBRARIES);
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    null,
                    FILES,
                    diagnostics,
                    options,
                    shown,
                    sources.entrySet().stream()
                            .map(source -> new Source(source.getKey(), source.getValue()))
                            .toList());
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(AccountedProcessor.all(account));
            task.call();
        }
        return new Javac(
                Output.in(classes, generated), messages(diagnostics, true), messages(diagnostics, false), account);
    }

    private static List<String> messages(DiagnosticCollector<JavaFileObject> diagnostics, boolean errors) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> (diagnostic.getKind() == Diagnostic.Kind.ERROR) == errors)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .sorted()
                .toList();
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

package io.fairlead.docs;

import dagger.internal.codegen.ComponentProcessor;
import io.fairlead.audit.Auditing;
import io.fairlead.authorization.AuthorizationMiddleware;
import io.fairlead.caching.QueryCaches;
import io.fairlead.idempotency.Idempotency;
import io.fairlead.logging.Logging;
import io.fairlead.micrometer.FairleadMetrics;
import io.fairlead.opentelemetry.Tracing;
import io.fairlead.processor.ConstraintProcessor;
import io.fairlead.processor.FairleadProcessor;
import io.fairlead.processor.MarkProcessor;
import io.fairlead.resilience.Resilience;
import io.fairlead.statistics.Statistics;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles a source file with Fairlead's processor and Dagger's. */
record Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Artifacts that are woven into what is compiled in their sight, by a class of each. */
    private static final List<Class<?>> WOVEN_IN = List.of(
            Statistics.class,
            FairleadMetrics.class,
            Tracing.class,
            Logging.class,
            Auditing.class,
            AuthorizationMiddleware.class,
            Resilience.class,
            QueryCaches.class,
            Idempotency.class);

    /** With none of them in sight. */
    static Compilation of(String fileName, String source, Path output, String... more) throws IOException {
        return seeing(List.of(), fileName, source, output, more);
    }

    /** With some of them in sight. */
    static Compilation seeing(List<Class<?>> artifacts, String fileName, String source, Path output, String... more)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath(artifacts));
            List<String> options = new ArrayList<>(List.of(more));
            options.add("--release");
            options.add("17");
            // A page may put several classes into one file, which -Xlint:auxiliaryclass is about.
            options.add("-Xlint:all,-auxiliaryclass,-processing,-options,-path,-classfile");
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, options, null, List.of(new Source(fileName, source)));
            task.setProcessors(List.of(
                    new MarkProcessor(), new ConstraintProcessor(), new FairleadProcessor(), new ComponentProcessor()));
            task.call();
        }
        return new Compilation(List.copyOf(diagnostics.getDiagnostics()));
    }

    private static List<Path> classPath(List<Class<?>> artifacts) {
        List<Path> unseen = WOVEN_IN.stream()
                .filter(each -> !artifacts.contains(each))
                .map(Compilation::placeOf)
                .toList();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> !unseen.contains(entry))
                .toList();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What the compiler said, but for notes, as it would print it. */
    List<String> complaints() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> diagnostic.getKind() + " line " + diagnostic.getLineNumber() + ": "
                        + diagnostic.getMessage(null))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String fileName, String text) {
            super(URI.create("string:///" + fileName), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

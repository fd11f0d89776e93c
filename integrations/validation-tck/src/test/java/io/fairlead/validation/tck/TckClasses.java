package io.fairlead.validation.tck;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The standard's tests, compiled with validators, and loaded in front of those in their jar. */
final class TckClasses extends URLClassLoader {

    /** Beside the classes: for which of them the compiler reports errors. */
    static final String ERRORS = "fairlead-errors.properties";

    private TckClasses(URL classes, ClassLoader parent) {
        super(new URL[] {classes}, parent);
    }

    /** Compiles the sources into a folder. */
    static TckClasses compile(SortedMap<String, String> sources, Path folder) {
        Properties errors = new Properties();
        try {
            empty(folder);
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null,
                            null,
                            diagnostics,
                            List.of(
                                    "--release",
                                    "17",
                                    "-nowarn",
                                    "-classpath",
                                    System.getProperty("java.class.path", ""),
                                    "-d",
                                    folder.toString(),
                                    "-s",
                                    folder.toString()),
                            null,
                            SourceText.of(sources));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(List.of(new Surveyor(errors), new Lenient()));
            if (!task.call()) {
                throw new IllegalStateException(diagnostics.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(Object::toString)
                        .toList()
                        .toString());
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve(ERRORS))) {
                errors.store(out, null);
            }
            return new TckClasses(folder.toUri().toURL(), TckClasses.class.getClassLoader());
        } catch (MalformedURLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return findResource(name.replace('.', '/') + ".class") == null
                    ? super.loadClass(name, resolve)
                    : findClass(name);
        }
    }
}

package io.fairlead.processor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Diagnostics as text: {@code PlaceOrder.java:5:8: error: ...}, in the compiler's order. */
final class Report {

    private Report() {}

    /** Everything that a compilation of the sources in a folder had to say. */
    static String of(Compilation compilation, Path folder) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> place(diagnostic, compilation, folder) + word(diagnostic) + text(diagnostic))
                .collect(Collectors.joining("\n"));
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic, Compilation compilation, Path folder) {
        JavaFileObject source = diagnostic.getSource();
        if (source == null) {
            return "";
        }
        Path file = Path.of(source.toUri());
        String name = file.startsWith(folder)
                ? Sources.pathWithin(folder, file)
                : "(generated) " + Sources.pathWithin(compilation.output(), file);
        return name + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": ";
    }

    private static String word(Diagnostic<?> diagnostic) {
        return diagnostic.getKind().toString().toLowerCase(Locale.ROOT).replace('_', ' ') + ": ";
    }

    /** The calls of a stack trace change with every edit of the processor; what was thrown does not. */
    private static String text(Diagnostic<?> diagnostic) {
        return diagnostic
                .getMessage(Locale.ENGLISH)
                .replaceAll("(?m)^ *(at \\S+\\(.*\\)|\\.\\.\\. \\d+ more)\n", "")
                .stripTrailing()
                .concat("\n");
    }
}

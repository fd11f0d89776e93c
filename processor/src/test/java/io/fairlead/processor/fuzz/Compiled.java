package io.fairlead.processor.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What came of a compilation.
 *
 * @param diagnostics what the compiler and the processors said
 * @param classes class files by name
 * @param thrown what flew out of the compiler; null as it should be
 */
record Compiled(
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        Map<String, byte[]> classes,
        @Nullable Throwable thrown) {

    private static final Pattern CODE = Pattern.compile("\\[Fairlead/(\\w+)]");

    /** What Fairlead said. */
    List<Report> ours() {
        return diagnostics.stream()
                .filter(each -> CODE.matcher(text(each)).find())
                .map(Compiled::report)
                .toList();
    }

    /** The errors of others. */
    List<Report> theirs() {
        return diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .filter(each -> !CODE.matcher(text(each)).find())
                .map(Compiled::report)
                .toList();
    }

    /** Whether the compiler has something against what a person wrote. */
    boolean userErrs() {
        return theirs().stream().anyMatch(report -> !report.isGenerated());
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
    }

    private static String text(Diagnostic<?> diagnostic) {
        return Objects.requireNonNullElse(diagnostic.getMessage(Locale.ENGLISH), "");
    }

    private static Report report(Diagnostic<? extends JavaFileObject> diagnostic) {
        Matcher code = CODE.matcher(text(diagnostic));
        JavaFileObject source = diagnostic.getSource();
        return new Report(
                diagnostic.getKind() == Diagnostic.Kind.ERROR,
                code.find() ? code.group(1) : "",
                source == null ? "" : source.toUri().getPath().substring(1),
                source == null ? 0 : diagnostic.getLineNumber(),
                source == null ? 0 : diagnostic.getColumnNumber(),
                text(diagnostic));
    }

    /**
     * One diagnostic.
     *
     * @param error or a warning
     * @param code of Fairlead; empty for others
     * @param file its path; empty for none
     */
    record Report(boolean error, String code, String file, long line, long column, String text) {

        boolean isGenerated() {
            return file.startsWith("generated/");
        }

        /** Where it is. */
        String place() {
            return file + ":" + line + ":" + column;
        }

        @Override
        public String toString() {
            return (error ? "error " : "warning ") + place() + " " + text;
        }
    }
}

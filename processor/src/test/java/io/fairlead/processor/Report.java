package io.fairlead.processor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Diagnostics as text: {@code PlaceOrder.java:5:8: error: ...}, in the compiler's order. */
final class Report {

    private static final Pattern KEYWORD = Pattern.compile("(class|interface|@interface|enum|record) +");
    private static final Pattern VALUE_NAME = Pattern.compile("\\w+ *= *[\\w.]*$");

    /** javac indents what follows the first line once more. */
    private static final Pattern INDENT = Pattern.compile("^ +", Pattern.MULTILINE);

    private Report() {}

    /** Everything that a compilation of the sources in a folder had to say. */
    static String of(Compilation compilation, Path folder) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> place(diagnostic, compilation, folder, diagnostic.getColumnNumber())
                        + word(diagnostic)
                        + text(diagnostic))
                .collect(Collectors.joining("\n"));
    }

    /** What Fairlead alone had to say, sorted, as every compiler should show it. */
    static String ofFairlead(Compilation compilation, Path folder) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(Locale.ENGLISH).contains("[Fairlead/"))
                .map(diagnostic -> place(diagnostic, compilation, folder, columnOfName(diagnostic))
                        + word(diagnostic)
                        + INDENT.matcher(text(diagnostic)).replaceAll(""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /**
     * javac points at the keyword of a class's declaration and at the value of an annotation; Eclipse's compiler points at the
     * names of both.
     */
    private static long columnOfName(Diagnostic<? extends JavaFileObject> diagnostic) {
        long column = diagnostic.getColumnNumber();
        JavaFileObject source = diagnostic.getSource();
        if (source == null) {
            return column;
        }
        String line = Sources.read(Path.of(source.toUri()))
                .lines()
                .skip(diagnostic.getLineNumber() - 1)
                .findFirst()
                .orElseThrow();
        Matcher keyword = KEYWORD.matcher(line.substring((int) column - 1));
        Matcher name = VALUE_NAME.matcher(line.substring(0, (int) column - 1));
        if (name.find()) {
            return name.start() + 1L;
        }
        return keyword.lookingAt() ? column + keyword.end() : column;
    }

    private static String place(
            Diagnostic<? extends JavaFileObject> diagnostic, Compilation compilation, Path folder, long column) {
        JavaFileObject source = diagnostic.getSource();
        if (source == null) {
            return "";
        }
        Path file = Path.of(source.toUri());
        String name = file.startsWith(folder)
                ? Sources.pathWithin(folder, file)
                : "(generated) " + Sources.pathWithin(compilation.output(), file);
        return name + ":" + diagnostic.getLineNumber() + ":" + column + ": ";
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

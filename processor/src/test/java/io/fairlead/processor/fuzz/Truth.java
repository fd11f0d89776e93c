package io.fairlead.processor.fuzz;

import io.fairlead.processor.fuzz.Compiled.Report;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Nothing is said that is not true any more when the compiler's own errors are mended.
 *
 * <p>The errors are mended by leaving out changes until the compiler has none. What Fairlead says of the broken program it must
 * say of one of the mended ones too. A change may of course be at fault in both ways, a misspelt method that now is also
 * static; so what is said of the changed lines themselves is not asked about, nor what is missing when an annotation was taken
 * out, nor whether a class is a message whose very declaration was changed, nor whether a bus can reach a class that a changed
 * package declaration has moved.
 */
final class Truth {

    private Truth() {}

    /** What may be false in what was said of a broken program, in words. */
    static List<String> doubts(Attempt attempt, Compiled broken, Function<Sample, Compiled> compiler) {
        List<Report> errors = broken.ours().stream()
                .filter(Report::error)
                .filter(report -> !attempt.touches(report.file(), report.line()))
                .filter(report -> !(isOfSomethingMissing(report) && attempt.removesAnnotation()))
                .filter(report ->
                        !(report.code().equals("UnknownMessage") && attempt.changesDeclarationIn(report.text())))
                .filter(report -> !(report.code().equals("RootShape") && attempt.movesClassIn(report.text())))
                .toList();
        if (errors.isEmpty() || !broken.userErrs() || attempt.hidesJavaLang()) {
            return List.of();
        }
        List<Compiled> mended = attempt.mended().stream()
                .map(each -> compiler.apply(each.program()))
                .filter(each -> !each.userErrs())
                .toList();
        Set<String> confirmed = mended.stream()
                .flatMap(each -> each.ours().stream())
                .map(Truth::key)
                .collect(Collectors.toSet());
        return mended.isEmpty()
                ? List.of()
                : errors.stream()
                        .filter(report -> !confirmed.contains(key(report)))
                        .map(report -> "false, once the rest is mended: " + report)
                        .toList();
    }

    private static boolean isOfSomethingMissing(Report report) {
        return report.code().startsWith("Missing") || report.code().equals("NoHandlers");
    }

    /** Lines move, and what is mended may be one more piece of evidence; what is claimed stands in the first line. */
    private static String key(Report report) {
        return report.file() + " " + report.text().lines().findFirst().orElse("");
    }
}

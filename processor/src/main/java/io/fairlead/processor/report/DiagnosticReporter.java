package io.fairlead.processor.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Severity;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Prints problems, each at the narrowest place that its origin still leads to. */
public final class DiagnosticReporter {

    private static final Comparator<Problem> IN_ORDER = comparing(
                    (Problem problem) -> problem.origin().type())
            .thenComparing(problem -> problem.origin().member(), nullsFirst(naturalOrder()))
            .thenComparing(problem -> problem.origin().annotation(), nullsFirst(naturalOrder()))
            .thenComparing(problem -> problem.origin().value(), nullsFirst(naturalOrder()))
            .thenComparing(Problem::code)
            .thenComparing(ProblemText::of);

    private final Messager messager;
    private final Elements elements;
    private final Types types;

    public DiagnosticReporter(Messager messager, Elements elements, Types types) {
        this.messager = messager;
        this.elements = elements;
        this.types = types;
    }

    /**
     * Prints the problems, in an order that depends on nothing but them.
     *
     * @param root where to point when the compiler has lost the place of a problem
     */
    public void report(List<Problem> problems, Origin root) {
        problems.stream().sorted(IN_ORDER).forEach(problem -> report(problem, root));
    }

    private void report(Problem problem, Origin root) {
        Kind kind = problem.code().severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
        Spot spot = Spot.of(problem.origin(), elements, types);
        if (LostPlaces.loses(messager, spot)) {
            spot = LostPlaces.instead(spot, Spot.of(root, elements, types));
        }
        String prefix = spot.exact() ? "" : name(problem.origin());
        spot.print(messager, kind, prefix + ProblemText.of(problem));
    }

    /** What the position would have told. */
    private static String name(Origin origin) {
        if (origin.equals(Origin.NOWHERE)) {
            return "";
        }
        @Nullable String member = origin.member();
        return origin.type() + (member == null ? "" : "." + member) + ": ";
    }
}

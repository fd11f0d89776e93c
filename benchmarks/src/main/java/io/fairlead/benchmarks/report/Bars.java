package io.fairlead.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The plot of one line: a bar for each kind of work from the left to the median, a whisker from the fastest round to the
 * slowest, and a stroke where the floor's bar ends. It stretches to whatever width there is, so it holds no text.
 */
final class Bars {

    private static final int THICK = 10;
    private static final int SLOT = THICK + 2;

    private final Section section;
    private final Axis axis;

    Bars(Section section, Axis axis) {
        this.section = section;
        this.axis = axis;
    }

    String of(Line line) {
        List<String> works = section.works();
        int height = works.size() * SLOT + 2;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 100 %1$d\" height=\"%1$d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%2$s\">",
                height,
                Html.escape(spoken(line))));
        axis.ticks().forEach(tick -> svg.append(stroke("grid", axis.at(tick), 0, height)));
        for (String work : works) {
            int top = works.indexOf(work) * SLOT + 2;
            line.with(work).ifPresent(sample -> svg.append(bar(work, sample, top)));
            floor(work).ifPresent(floor -> svg.append(stroke("floor", axis.at(floor.median()), top - 2, top + SLOT)));
        }
        return svg.append("</svg>").toString();
    }

    private Optional<Sample> floor(String work) {
        return section.floor().flatMap(floor -> floor.with(work));
    }

    private String bar(String work, Sample sample, int top) {
        double middle = top + THICK / 2.0;
        return String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"0\" y=\"%d\" width=\"%.3f\" height=\"%d\"/>",
                        work,
                        top,
                        axis.at(sample.median()),
                        THICK)
                + String.format(
                        Locale.ROOT,
                        "<path class=\"whisker\" d=\"M%1$.3f %3$.1fH%2$.3fM%1$.3f %4$.1fV%5$.1fM%2$.3f %4$.1fV%5$.1f\"/>",
                        axis.at(sample.fastest()),
                        axis.at(sample.slowest()),
                        middle,
                        middle - 3,
                        middle + 3);
    }

    private static String stroke(String kind, double x, int from, int to) {
        return String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.3f %dV%d\"/>", kind, x, from, to);
    }

    private static String spoken(Line line) {
        StringBuilder text = new StringBuilder(line.label());
        for (String work : Line.WORKS) {
            line.with(work)
                    .ifPresent(sample -> text.append(", ")
                            .append(Section.nameOf(work))
                            .append(' ')
                            .append(Numbers.time(sample.median())));
        }
        return text.toString();
    }
}

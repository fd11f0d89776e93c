package io.fairlead.benchmarks.report;

import io.fairlead.benchmarks.app.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines that are compared with one floor. */
record Section(String title, List<Line> lines) {

    /** Less is within what rounds differ by. */
    private static final double SLOWER = 1.05;

    private static final double FAR_FROM_FLOOR = 2;

    /** The kinds of work that any line was measured with. */
    List<String> works() {
        return Line.WORKS.stream()
                .filter(work -> lines.stream().anyMatch(line -> line.with(work).isPresent()))
                .toList();
    }

    Optional<Line> floor() {
        return lines.stream().filter(Line::floor).findFirst();
    }

    Optional<Double> ratioToFloor(Line line, String work) {
        return floor().flatMap(floor -> floor.with(work))
                .flatMap(least -> line.with(work).map(sample -> sample.ratioTo(least)));
    }

    /**
     * In what one of our lines comes off worse: whatever other way is faster, and the floor where that takes less than
     * half the time. Nothing for lines that are not ours.
     */
    List<String> lossesOf(Line line) {
        List<String> losses = new ArrayList<>();
        if (line.side() != Side.FAIRLEAD || line.floor()) {
            return losses;
        }
        for (String work : Line.WORKS) {
            for (Line other : lines) {
                if (other.side() != Side.FAIRLEAD) {
                    ratio(line, other, work)
                            .filter(ratio -> ratio > (other.floor() ? FAR_FROM_FLOOR : SLOWER))
                            .ifPresent(ratio -> losses.add(
                                    String.format(Locale.ROOT, "%.1f × %s, %s", ratio, other.label(), nameOf(work))));
                }
            }
        }
        return losses;
    }

    static String nameOf(String work) {
        return work.equals(Work.NONE) ? "empty" : "with work";
    }

    private static Optional<Double> ratio(Line line, Line other, String work) {
        return line.with(work).flatMap(ours -> other.with(work).map(ours::ratioTo));
    }
}

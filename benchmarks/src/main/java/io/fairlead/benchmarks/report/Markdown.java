package io.fairlead.benchmarks.report;

import java.util.List;

/** The figures as a table for a page of the documentation, and below it a list of what is lost. */
final class Markdown {

    private final Results results;

    Markdown(Results results) {
        this.results = results;
    }

    String render() {
        StringBuilder text = new StringBuilder(results.description()).append("\n\n");
        text.append("| | live | wired | empty handler: ns | × floor | with work: ns | × floor | B |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (Section section : results.sections()) {
            text.append("| **").append(cell(results.titleOf(section))).append("** | | | | | | | |\n");
            section.lines().forEach(line -> text.append(row(section, line)));
        }
        return text.append('\n').append(losses()).append('\n').toString();
    }

    private static String row(Section section, Line line) {
        StringBuilder text = new StringBuilder("| ").append(cell(line.label()));
        if (!section.lossesOf(line).isEmpty()) {
            text.append(" ▼");
        }
        text.append(" | ").append(line.live()).append(" | ").append(line.wired());
        for (String work : Line.WORKS) {
            text.append(" | ").append(line.with(work).map(Markdown::times).orElse("–"));
            text.append(" | ")
                    .append(section.ratioToFloor(line, work).map(Numbers::plain).orElse("–"));
        }
        return text.append(" | ")
                .append(Numbers.whole(line.allocated()))
                .append(" |\n")
                .toString();
    }

    private static String times(Sample sample) {
        return Numbers.plain(sample.median()) + " (" + Numbers.plain(sample.fastest()) + "–"
                + Numbers.plain(sample.slowest()) + ")";
    }

    private String losses() {
        StringBuilder text = new StringBuilder();
        for (Section section : results.sections()) {
            for (Line line : section.lines()) {
                List<String> losses = section.lossesOf(line);
                if (!losses.isEmpty()) {
                    text.append("- *")
                            .append(section.title())
                            .append(":* ")
                            .append(line.label())
                            .append(": ");
                    text.append(String.join("; ", losses)).append("\n");
                }
            }
        }
        return text.length() == 0
                ? "▼ nowhere: no line is slower than a peer or another way by hand, or takes more than twice its floor.\n"
                : "▼ where Fairlead loses to a peer or to another way by hand, or takes more than twice its floor:\n\n"
                        + text;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}

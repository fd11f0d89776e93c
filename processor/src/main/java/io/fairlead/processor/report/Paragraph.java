package io.fairlead.processor.report;

import io.fairlead.processor.problem.ProblemCode;
import java.util.List;

/**
 * The words for a problem.
 *
 * @param headline one sentence: who must or must not what
 * @param evidence what shows it, one fact a line
 * @param fix one sentence: what to do
 */
record Paragraph(String headline, List<String> evidence, String fix) {

    private static final String PAGES = "https://fairlead.io/errors/";
    private static final String INDENT = "    ";

    static Paragraph of(String headline, String fix) {
        return new Paragraph(headline, List.of(), fix);
    }

    /** The whole, as it is printed. */
    String text(ProblemCode code) {
        StringBuilder text = new StringBuilder("[Fairlead/" + code.text() + "] ");
        text.append(headline).append(evidence.isEmpty() ? "." : ":").append('\n');
        for (String line : evidence) {
            text.append(INDENT).append(line).append('\n');
        }
        return text.append(fix)
                .append(".\nSee ")
                .append(PAGES)
                .append(code.text())
                .toString();
    }
}

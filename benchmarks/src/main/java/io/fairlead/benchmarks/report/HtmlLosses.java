package io.fairlead.benchmarks.report;

/** What is lost, in one place. */
final class HtmlLosses {

    private final Results results;

    HtmlLosses(Results results) {
        this.results = results;
    }

    String render() {
        StringBuilder text = new StringBuilder();
        for (Section section : results.sections()) {
            for (Line line : section.lines()) {
                for (String loss : section.lossesOf(line)) {
                    text.append("<li><b>").append(Html.escape(section.title())).append(":</b> ");
                    text.append(Html.escape(line.label())).append(": ");
                    text.append(Html.escape(loss)).append("</li>\n");
                }
            }
        }
        return text.length() == 0
                ? "<p>Where Fairlead loses: nowhere.</p>\n"
                : "<details open><summary>Where Fairlead loses</summary>\n<ul>\n" + text + "</ul>\n</details>\n";
    }
}

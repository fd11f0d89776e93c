package io.fairlead.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A page that needs nothing else: for each run a plot of every section, and below it the table. */
final class HtmlPage {

    private final List<Results> runs;

    HtmlPage(List<Results> runs) {
        this.runs = runs;
    }

    String render() throws IOException {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Fairlead: what a dispatch costs</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>What a dispatch costs</h1>
                <p>Nanoseconds an operation, less is better, on a logarithmic scale. How it is measured, and what it does not
                show, stands in <a href="performance.md">performance.md</a>, which has the same figures.</p>
                """.formatted(resource("report.css")));
        page.append(legend());
        if (runs.size() > 1) {
            page.append("<nav>");
            runs.forEach(run -> page.append("<a href=\"#")
                    .append(id(run))
                    .append("\">")
                    .append(name(run))
                    .append("</a> "));
            page.append("</nav>\n");
        }
        runs.forEach(run -> page.append(run(run)));
        return page.append("</body>\n</html>\n").toString();
    }

    private static String legend() {
        return """
                <ul class="legend">
                <li><i class="key fairlead"></i>Fairlead</li>
                <li><i class="key hand"></i>by hand</li>
                <li><i class="key peer"></i>peer</li>
                <li><i class="key pale"></i>upper bar: empty handler</li>
                <li><i class="key full"></i>lower bar: handler with work</li>
                <li><i class="key line"></i>the floor: the same by hand</li>
                <li><i class="key range"></i>fastest to slowest round</li>
                <li><b class="loss">▼</b> Fairlead loses to a peer or to another way by hand, or takes more than twice its floor</li>
                </ul>
                """;
    }

    private static String run(Results run) {
        StringBuilder text = new StringBuilder();
        text.append("<h2 id=\"").append(id(run)).append("\">").append(name(run)).append("</h2>\n");
        text.append("<p class=\"small\">")
                .append(Html.inline(run.description()))
                .append("</p>\n");
        text.append(new HtmlLosses(run).render());
        run.sections().forEach(section -> text.append(section(run, section)));
        return text.toString();
    }

    private static String section(Results run, Section section) {
        Axis axis = Axis.of(section);
        Bars bars = new Bars(section, axis);
        StringBuilder text = new StringBuilder("<section>\n<h3>");
        text.append(Html.escape(run.titleOf(section))).append("</h3>\n<div class=\"plot\">\n<div class=\"axis\">");
        axis.ticks()
                .forEach(tick -> text.append(String.format(
                        Locale.ROOT, "<span style=\"left:%.2f%%\">%s</span>", axis.at(tick), tick(tick))));
        text.append("</div>\n");
        for (Line line : section.lines()) {
            text.append("<div class=\"line ")
                    .append(line.side().name().toLowerCase(Locale.ROOT))
                    .append("\">");
            text.append("<p><span>")
                    .append(Html.escape(line.label()))
                    .append(mark(section, line))
                    .append("</span>");
            text.append("<span>")
                    .append(values(line))
                    .append("</span></p>")
                    .append(bars.of(line))
                    .append("</div>\n");
        }
        return text.append("</div>\n")
                .append(new HtmlTable(section).render())
                .append("</section>\n")
                .toString();
    }

    static String mark(Section section, Line line) {
        List<String> losses = section.lossesOf(line);
        return losses.isEmpty()
                ? ""
                : " <b class=\"loss\" title=\"" + Html.escape(String.join("; ", losses)) + "\">▼</b>";
    }

    private static String values(Line line) {
        return String.join(
                " · ",
                Line.WORKS.stream()
                        .flatMap(work -> line.with(work).stream())
                        .map(sample -> Numbers.time(sample.median()))
                        .toList());
    }

    private static String tick(double nanos) {
        return nanos < 1 ? Numbers.time(nanos) : Numbers.time(nanos).replace(".0 ", " ");
    }

    private static String name(Results run) {
        return "JDK " + run.environment().jdk();
    }

    private static String id(Results run) {
        return "jdk-" + run.environment().jdk();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

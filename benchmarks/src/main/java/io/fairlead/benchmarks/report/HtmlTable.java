package io.fairlead.benchmarks.report;

/** The figures of a section, under its plot. */
final class HtmlTable {

    private final Section section;

    HtmlTable(Section section) {
        this.section = section;
    }

    String render() {
        StringBuilder text = new StringBuilder("""
                <div class="wide"><table>
                <thead><tr><th></th><th>live</th><th>wired</th><th>empty, ns</th><th>× floor</th><th>with work, ns</th>\
                <th>× floor</th><th>B</th></tr></thead>
                <tbody>
                """);
        section.lines().forEach(line -> text.append(row(line)));
        return text.append("</tbody>\n</table></div>\n").toString();
    }

    private String row(Line line) {
        StringBuilder text = new StringBuilder("<tr");
        text.append(section.lossesOf(line).isEmpty() ? "" : " class=\"lost\"").append("><th>");
        text.append(Html.escape(line.label()))
                .append(HtmlPage.mark(section, line))
                .append("</th>");
        text.append(cell(Integer.toString(line.live()))).append(cell(Integer.toString(line.wired())));
        for (String work : Line.WORKS) {
            text.append(cell(line.with(work).map(HtmlTable::times).orElse("–")));
            text.append(
                    cell(section.ratioToFloor(line, work).map(Numbers::plain).orElse("–")));
        }
        return text.append(cell(Numbers.whole(line.allocated())))
                .append("</tr>\n")
                .toString();
    }

    private static String times(Sample sample) {
        return Numbers.plain(sample.median()) + " <small>" + Numbers.plain(sample.fastest()) + "–"
                + Numbers.plain(sample.slowest()) + "</small>";
    }

    private static String cell(String html) {
        return "<td>" + html + "</td>";
    }
}

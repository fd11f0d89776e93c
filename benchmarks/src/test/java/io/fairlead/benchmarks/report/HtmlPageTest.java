package io.fairlead.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class HtmlPageTest {

    private static final String EVIL = "<b a=\"1\"> & 'more'";

    private static final Results RESULTS = Lines.results(new Section(
            EVIL,
            List.of(
                    Lines.floor(1, 4),
                    Lines.line(EVIL, Side.FAIRLEAD, 1.5, 5),
                    Lines.line("Peer", Side.PEER, 300, 2.5))));

    @Test
    void escapesWhatItIsGiven() throws IOException {
        String page = new HtmlPage(List.of(RESULTS)).render();

        assertThat(page).doesNotContain("<b a=").contains("&lt;b a=&quot;1&quot;&gt; &amp; 'more'");
    }

    @Test
    void needsNothingElse() throws IOException {
        String page = new HtmlPage(List.of(RESULTS)).render();

        assertThat(page).doesNotContain("http:", "https:", "<script", "<link", "url(", "@import", "src=");
    }

    @Test
    void marksWhatIsLost() throws IOException {
        String page = new HtmlPage(List.of(RESULTS)).render();

        assertThat(page)
                .contains("<tr class=\"lost\">", "title=\"2.0 × Peer, with work\"", "<summary>Where Fairlead loses");
    }

    @Test
    void drawsBarsWhiskersAndFloor() throws Exception {
        Section section = RESULTS.sections().get(0);
        String svg = new Bars(section, Axis.of(section)).of(section.lines().get(2));

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        NodeList bars = document.getElementsByTagName("rect");
        assertThat(bars.getLength()).isEqualTo(2);
        // From 0.1 to 1,000 ns there are four decades.
        assertThat(bars.item(0).getAttributes().getNamedItem("width").getNodeValue())
                .isEqualTo("86.928");
        assertThat(svg).contains("class=\"whisker\"", "class=\"floor\" d=\"M25.000");
        assertThat(document.getDocumentElement().getAttribute("aria-label"))
                .isEqualTo("Peer, empty 300 ns, with work 2.5 ns");
    }

    @Test
    void linksTheRunsIfThereAreSeveral() throws IOException {
        assertThat(new HtmlPage(List.of(RESULTS)).render()).doesNotContain("<nav>");
        assertThat(new HtmlPage(List.of(RESULTS, RESULTS)).render()).contains("<nav><a href=\"#jdk-17\">JDK 17</a>");
    }
}

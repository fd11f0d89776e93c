package io.fairlead.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void writesATableAndWhatIsLost() {
        Results results = Lines.results(new Section(
                "Group",
                List.of(
                        Lines.floor(1, 4),
                        Lines.line("send", Side.FAIRLEAD, 1.5, 5),
                        Lines.line("Peer | 1", Side.PEER, 3, 2.5))));

        assertThat(new Markdown(results).render()).isEqualTo("""
                A VM 17, `-Xmx1g`, Linux amd64, 2 processors. Fairlead 1.2, commit 0123456789ab, 2026-11-01T00:00:00Z. 3 rounds of one fork each, and 5 more without peers; 10 measured iterations of 50 ms per fork.

                | | live | wired | empty handler: ns | × floor | with work: ns | × floor | B |
                |---|---:|---:|---:|---:|---:|---:|---:|
                | **Group** | | | | | | | |
                | by hand | 1 | 1 | 1.00 (0.90–1.50) | 1.00 | 4.00 (3.60–6.00) | 1.00 | 16 |
                | send ▼ | 1 | 1 | 1.50 (1.35–2.25) | 1.50 | 5.00 (4.50–7.50) | 1.25 | 16 |
                | Peer \\| 1 | 1 | 1 | 3.00 (2.70–4.50) | 3.00 | 2.50 (2.25–3.75) | 0.63 | 16 |

                ▼ where Fairlead loses to a peer or to another way by hand, or takes more than twice its floor:

                - *Group:* send: 2.0 × Peer | 1, with work

                """);
    }

    @Test
    void saysWhenNothingIsLost() {
        Results results = Lines.results(
                new Section("Group", List.of(Lines.floor(1, 4), Lines.line("send", Side.FAIRLEAD, 1, 4))));

        assertThat(new Markdown(results).render()).contains("▼ nowhere: ").doesNotContain("send ▼");
    }
}

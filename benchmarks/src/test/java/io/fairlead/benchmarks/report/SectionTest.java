package io.fairlead.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {

    private static final Line FLOOR = Lines.floor(1, 4);

    @Test
    void aFasterPeerIsALoss() {
        Line ours = Lines.line("send", Side.FAIRLEAD, 1.5, 5);
        Section section = new Section("S", List.of(FLOOR, ours, Lines.line("Peer", Side.PEER, 3, 2.5)));

        assertThat(section.lossesOf(ours)).containsExactly("2.0 × Peer, with work");
    }

    @Test
    void anotherWayByHandCountsAsAPeerDoes() {
        Line ours = Lines.line("send", Side.FAIRLEAD, 2, 8);
        Section section = new Section("S", List.of(FLOOR, ours, Lines.line("HashMap", Side.HAND, 1.25, 8)));

        assertThat(section.lossesOf(ours)).containsExactly("1.6 × HashMap, empty");
    }

    @Test
    void aTieIsNoLoss() {
        Line ours = Lines.line("send", Side.FAIRLEAD, 1.04, 4);
        Section section = new Section("S", List.of(FLOOR, ours, Lines.line("Peer", Side.PEER, 1, 4)));

        assertThat(section.lossesOf(ours)).isEmpty();
    }

    @Test
    void theFloorIsOneFromTwiceItsTimeOn() {
        Line ours = Lines.line("send", Side.FAIRLEAD, 2.5, 7.9);
        Section section = new Section("S", List.of(FLOOR, ours));

        assertThat(section.lossesOf(ours)).containsExactly("2.5 × by hand, empty");
    }

    @Test
    void peersAndFloorsLoseNothing() {
        Line peer = Lines.line("Peer", Side.PEER, 90, 90);
        Section section = new Section("S", List.of(FLOOR, peer));

        assertThat(section.lossesOf(peer)).isEmpty();
        assertThat(section.lossesOf(FLOOR)).isEmpty();
    }

    @Test
    void withoutAFloorThereAreNoRatios() {
        Line peer = Lines.line("Peer", Side.PEER, 90, 90);

        assertThat(new Section("S", List.of(peer)).ratioToFloor(peer, Line.WORKS.get(0)))
                .isEmpty();
    }
}

package io.fairlead.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void medianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        assertThat(new Sample(List.of(4.0, 1.0, 3.0, 9.0), List.of()).median()).isEqualTo(3.5);
    }

    @Test
    void ratioIsTheMedianOfTheRoundsRatios() {
        Sample slow = new Sample(List.of(20.0, 60.0, 33.0), List.of());
        Sample fast = new Sample(List.of(10.0, 20.0, 30.0), List.of());

        assertThat(slow.ratioTo(fast)).isEqualTo(2.0);
    }

    @Test
    void withoutAProfilerNothingIsAllocated() {
        assertThat(new Sample(List.of(1.0), List.of()).allocated()).isZero();
        assertThat(new Sample(List.of(1.0), List.of(24.0)).allocated()).isEqualTo(24);
    }
}

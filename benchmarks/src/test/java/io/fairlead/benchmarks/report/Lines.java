package io.fairlead.benchmarks.report;

import io.fairlead.benchmarks.app.Work;
import java.util.List;
import java.util.Map;

/** Lines for tests. */
final class Lines {

    private Lines() {}

    static Line floor(double empty, double work) {
        return line("by hand", Side.HAND, true, empty, work);
    }

    static Line line(String label, Side side, double empty, double work) {
        return line(label, side, false, empty, work);
    }

    private static Line line(String label, Side side, boolean floor, double empty, double work) {
        return new Line(label, side, floor, 1, 1, List.of("-Xmx1g"), Map.of(Work.NONE, of(empty), Work.REAL, of(work)));
    }

    private static Sample of(double nanos) {
        return new Sample(List.of(nanos * 0.9, nanos, nanos * 1.5), List.of(16.0));
    }

    static Results results(Section... sections) {
        Environment environment = new Environment(
                "2026-11-01T00:00:00Z",
                "0123456789abcdef",
                17,
                "A VM 17",
                "Linux amd64",
                2,
                3,
                5,
                Map.of("fairlead", "1.2", "axon", "4.13.0"));
        return new Results(environment, "10 measured iterations of 50 ms per fork", List.of(sections));
    }
}

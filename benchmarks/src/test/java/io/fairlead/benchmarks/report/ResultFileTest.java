package io.fairlead.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.benchmarks.app.Work;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultFileTest {

    private static final String FILE = """
            {
              "format": 1,
              "environment": {
                "date": "2026-11-01T00:00:00Z", "commit": "", "jdk": 25, "vm": "VM", "system": "Linux", "processors": 2,
                "rounds": 2, "versions": {"axon": "5.0.1"}
              },
              "rows": {
                "a.B.c": {
                  "group": "{types} types", "order": 4, "label": "send", "side": "FAIRLEAD", "floor": false, "live": 1,
                  "wired": 1
                },
                "a.A.f": {
                  "group": "First", "order": 9, "label": "by hand", "side": "HAND", "floor": true, "live": 1, "wired": 49
                }
              },
              "jmh": [%s, %s, %s, %s]
            }
            """.formatted(
                    entry("a.A.f", "{\"work\": \"none\"}"),
                    entry("a.B.c", "{\"work\": \"none\", \"types\": \"1024\"}"),
                    entry("a.B.c", "{\"work\": \"real\", \"types\": \"16\"}"),
                    entry("a.B.c", "{\"work\": \"none\", \"types\": \"16\"}"));

    private static String entry(String benchmark, String parameters) {
        return """
                {
                  "benchmark": "%s", "mode": "avgt", "params": %s, "jvmArgs": ["-Xmx1g"], "measurementIterations": 2,
                  "measurementTime": "50 ms", "warmupIterations": 5,
                  "primaryMetric": {"scoreError": "NaN", "rawData": [[3.0, 2.0], [5.0, 4.0]]},
                  "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[16.0, 16.0], [24.0, 24.0]]}}
                }
                """.formatted(benchmark, parameters);
    }

    @Test
    void readsSectionsInTheirOrder() throws IOException {
        Results results = ResultFile.read(FILE);

        assertThat(results.sections()).extracting(Section::title).containsExactly("16 types", "1,024 types", "First");
        assertThat(results.environment().versions()).containsEntry("axon", "5.0.1");
        assertThat(results.description()).startsWith("VM, `-Xmx1g`, Linux, 2 processors.");
    }

    @Test
    void aRoundIsItsFastestIteration() throws IOException {
        Line line = ResultFile.read(FILE).sections().get(0).lines().get(0);

        assertThat(line.live()).isEqualTo(16);
        assertThat(line.samples()).containsOnlyKeys(Work.NONE, Work.REAL);
        assertThat(line.with(Work.NONE)).contains(new Sample(List.of(2.0, 4.0), List.of(16.0, 24.0)));
        assertThat(line.allocated()).isEqualTo(20);
    }

    @Test
    void refusesAnotherFormat() {
        assertThatThrownBy(() -> ResultFile.read("{\"format\": 2}"))
                .hasMessage("a file of results must have the format 1, but has 2");
        assertThatThrownBy(() -> ResultFile.read("{}"))
                .hasMessage("a file of results must have the format 1, but has none");
    }

    @Test
    void missesADescription() {
        assertThatThrownBy(() -> ResultFile.read(FILE.replace("\"a.B.c\": {", "\"a.B.d\": {")))
                .hasMessage("the file of results must have a row for a.B.c");
    }

    @Test
    void versionsStandWhereTheirNamesStood() {
        assertThat(Lines.results().environment().withVersions("Axon {axon}, {other}"))
                .isEqualTo("Axon 4.13.0, {other}");
    }
}

package io.fairlead.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/**
 * The file of a run, from which everything else is made:
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "environment": {the components of Environment},
 *   "rows": {"<benchmark>": {"group", "order", "label", "side", "floor", "live", "wired"}},
 *   "jmh": [what JMH writes, a fork in its raw data for each round]
 * }
 * }</pre>
 *
 * <p>The rows are in it so that a file can be read by a build that has other benchmarks.
 */
final class ResultFile {

    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultFile() {}

    static String write(Environment environment, Collection<RunResult> results) throws IOException {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT);
        file.set("environment", JSON.valueToTree(environment));
        ObjectNode rows = file.putObject("rows");
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            rows.set(benchmark, JSON.valueToTree(RowText.of(benchmark, environment)));
        }
        ByteArrayOutputStream jmh = new ByteArrayOutputStream();
        ResultFormatFactory.getInstance(ResultFormatType.JSON, new PrintStream(jmh, true, StandardCharsets.UTF_8))
                .writeOut(results);
        file.set("jmh", JSON.readTree(jmh.toByteArray()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    static Results read(String text) throws IOException {
        JsonNode file = JSON.readTree(text);
        if (file.path("format").asInt() != FORMAT) {
            throw new IOException("a file of results must have the format " + FORMAT + ", but has "
                    + file.path("format").asText("none"));
        }
        return new ResultReader(file).results();
    }
}

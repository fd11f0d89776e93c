package io.fairlead.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fairlead.benchmarks.app.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** From the parsed file to the report's terms: entries of JMH that differ in their work alone become one line. */
final class ResultReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode file;
    private final Map<Place, Map<String, Line>> places = new TreeMap<>(
            Comparator.comparingInt(Place::order).thenComparingInt(Place::types).thenComparing(Place::title));

    ResultReader(JsonNode file) {
        this.file = file;
    }

    Results results() throws IOException {
        Environment environment = JSON.treeToValue(file.path("environment"), Environment.class);
        for (JsonNode entry : file.path("jmh")) {
            add(entry);
        }
        List<Section> sections = places.entrySet().stream()
                .map(place -> new Section(
                        place.getKey().title(),
                        place.getValue().values().stream().sorted(Line.ORDER).toList()))
                .toList();
        return new Results(environment, measurement(), sections);
    }

    private void add(JsonNode entry) throws IOException {
        String benchmark = entry.path("benchmark").asText();
        RowText row = JSON.treeToValue(file.path("rows").path(benchmark), RowText.class);
        if (row == null) {
            throw new IOException("the file of results must have a row for " + benchmark);
        }
        JsonNode parameters = entry.path("params");
        int types = parameters.path("types").asInt(parameters.path("few").asInt(0));
        String title = row.group().replace("{types}", String.format(Locale.ROOT, "%,d", types));
        places.computeIfAbsent(new Place(row.order(), types, title), place -> new LinkedHashMap<>())
                .computeIfAbsent(
                        benchmark,
                        each -> new Line(
                                row.label(),
                                row.side(),
                                row.floor(),
                                types == 0 ? row.live() : types,
                                types == 0 ? row.wired() : types,
                                textsOf(entry.path("jvmArgs")),
                                new LinkedHashMap<>()))
                .samples()
                .put(parameters.path("work").asText(Work.REAL), sample(entry));
    }

    private static Sample sample(JsonNode entry) {
        List<Double> nanos = new ArrayList<>();
        for (JsonNode round : entry.path("primaryMetric").path("rawData")) {
            nanos.add(numbersOf(round).stream().min(Comparator.naturalOrder()).orElseThrow());
        }
        List<Double> bytes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> metric : entry.path("secondaryMetrics").properties()) {
            if (metric.getKey().endsWith("gc.alloc.rate.norm")) {
                for (JsonNode round : metric.getValue().path("rawData")) {
                    bytes.add(numbersOf(round).stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElseThrow());
                }
            }
        }
        return new Sample(nanos, bytes);
    }

    /** How most lines were measured: JMH's own words for the first that is not a single shot. */
    private String measurement() {
        return StreamSupport.stream(file.path("jmh").spliterator(), false)
                .filter(entry -> entry.path("mode").asText().equals("avgt"))
                .findFirst()
                .map(entry -> "%d measured iterations of %s per fork, after at least %d of warm-up"
                        .formatted(
                                entry.path("measurementIterations").asInt(),
                                entry.path("measurementTime").asText(),
                                entry.path("warmupIterations").asInt()))
                .orElse("one shot per fork");
    }

    private static List<Double> numbersOf(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }

    private static List<String> textsOf(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private record Place(int order, int types, String title) {}
}

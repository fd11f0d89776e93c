package io.fairlead.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.event.EventQueueStatistics;
import io.fairlead.statistics.MessageStatistics.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsJsonTest {

    private static final RunStatistics NOTHING = new RunStatistics(0, 0, 0, Latency.NONE);
    private static final String NO_RUNS = "\"completed\":0,\"failures\":0,\"inFlight\":0,\"latencyNanos\":"
            + "{\"min\":0,\"mean\":0,\"p50\":0,\"p90\":0,\"p99\":0,\"p999\":0,\"max\":0}";

    @Test
    void nothing_is_an_object_too() {
        assertThat(new StatisticsSnapshot(Duration.ofSeconds(2), List.of(), NOTHING, null).toJson())
                .isEqualTo("{\"periodNanos\":2000000000,\"messages\":[],\"others\":{" + NO_RUNS + "}}");
    }

    @Test
    void messages_have_their_handlers() {
        RunStatistics runs = new RunStatistics(7, 2, 1, new Latency(1, 2, 3, 4, 5, 6, 7));
        String json = "\"completed\":7,\"failures\":2,\"inFlight\":1,\"latencyNanos\":"
                + "{\"min\":1,\"mean\":2,\"p50\":3,\"p90\":4,\"p99\":5,\"p999\":6,\"max\":7}";
        StatisticsSnapshot snapshot = new StatisticsSnapshot(
                Duration.ZERO,
                List.of(
                        new MessageStatistics(
                                "a.Ask", Kind.QUERY, runs, List.of(new HandlerStatistics("a.Asked", runs))),
                        new MessageStatistics("a.Told", Kind.EVENT, NOTHING, List.of())),
                NOTHING,
                null);

        assertThat(snapshot.toJson())
                .isEqualTo("{\"periodNanos\":0,\"messages\":["
                        + "{\"type\":\"a.Ask\",\"kind\":\"query\"," + json
                        + ",\"handlers\":[{\"handler\":\"a.Asked\"," + json + "}]},"
                        + "{\"type\":\"a.Told\",\"kind\":\"event\"," + NO_RUNS + ",\"handlers\":[]}],"
                        + "\"others\":{" + NO_RUNS + "}}");
    }

    @Test
    void the_queue_has_all_its_numbers() {
        EventQueueStatistics queue =
                new EventQueueStatistics(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
        assertThat(new StatisticsSnapshot(Duration.ZERO, List.of(), NOTHING, queue).toJson())
                .endsWith("\"queue\":{\"capacity\":1,\"waiting\":2,\"unfinished\":3,\"accepted\":4,\"rejected\":5,"
                        + "\"finished\":6,\"dropped\":7,\"abandoned\":8,\"blocked\":9,\"slowed\":10,\"handled\":11,"
                        + "\"retried\":12,\"failed\":13,\"parked\":14,\"deadLetters\":15,\"deadLettersRefused\":16,"
                        + "\"refusedByExecutor\":17}}");
    }

    @Test
    void names_are_escaped() {
        MessageStatistics odd = new MessageStatistics("a\"b\\c\nd", Kind.COMMAND, NOTHING, List.of());
        assertThat(new StatisticsSnapshot(Duration.ZERO, List.of(odd), NOTHING, null).toJson())
                .contains("\"type\":\"a\\\"b\\\\c\\u000ad\"");
    }
}

package io.fairlead.tests.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Command;
import io.fairlead.Metadata;
import io.fairlead.Result;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.metadata.Traced.Begin;
import io.fairlead.tests.metadata.Traced.Blind;
import io.fairlead.tests.metadata.Traced.Trace;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracedTest {

    private final TestBus bus = TestBus.builder().build();
    private final Trace trace = new Trace();
    private final Metadata given = Metadata.builder()
            .messageId("m")
            .correlationId("c")
            .principal("p")
            .tenant("t")
            .attribute("a", "1")
            .build();

    @Test
    void handler_and_middleware_see_what_was_sent() {
        assertThat(bus.send(new Begin(trace), given)).isSameAs(given);

        assertThat(trace.seen()).containsEntry("command", given).containsEntry("middleware", given);
    }

    @Test
    void every_way_in_carries_it() throws InterruptedException, ExecutionException {
        Command<Metadata> generic = new Begin(trace);

        assertThat(bus.send(generic, given)).isSameAs(given);
        assertThat(bus.sendAsync(generic, given).get()).isSameAs(given);
        Result<Metadata> result = bus.execute(generic, given);
        assertThat(result.metadata()).isSameAs(given);
        assertThat(result.orElseThrow()).isSameAs(given);
    }

    @Test
    void what_was_not_sent_is_made_once_for_the_whole_pipeline() {
        Metadata made = bus.send(new Begin(trace));

        assertThat(trace.seen()).containsEntry("command", made).containsEntry("middleware", made);
        assertThat(made.causationId()).isNull();
        assertThat(made.correlationId()).isEqualTo(made.messageId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inner command", "inner query", "published event", "raised event"})
    void what_a_handler_sends_and_raises_is_caused_by_its_message(String place) {
        bus.send(new Begin(trace), given);

        Metadata caused = trace.seen().get(place);
        assertThat(caused.correlationId()).isEqualTo("c");
        assertThat(caused.causationId()).isEqualTo("m");
        assertThat(caused.principal()).isEqualTo("p");
        assertThat(caused.tenant()).isEqualTo("t");
        assertThat(caused.messageId()).isNotEqualTo("m");
        assertThat(caused.attributes()).isEmpty();
    }

    @Test
    void events_carry_on_the_conversation_of_a_command_that_reads_no_context() {
        bus.send(new Blind(trace), given);

        assertThat(List.of(trace.seen().get("raised event"))).allSatisfy(caused -> {
            assertThat(caused.correlationId()).isEqualTo("c");
            assertThat(caused.causationId()).isEqualTo("m");
        });
    }
}

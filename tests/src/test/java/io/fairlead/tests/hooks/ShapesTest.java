package io.fairlead.tests.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Journal;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.hooks.Shapes.Unwatched;
import io.fairlead.tests.hooks.Shapes.WatchedCommand;
import io.fairlead.tests.hooks.Shapes.WatchedEvent;
import io.fairlead.tests.hooks.Shapes.WatchedQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private final TestBus bus = TestBus.builder().build();
    private final Journal journal = Journal.create();

    @Test
    void generic_hooks_apply_to_every_command() {
        assertThat(bus.send(new WatchedCommand(journal))).containsExactly("a");

        assertThat(journal.lines())
                .containsExactly(
                        "carrier before",
                        "inherited 6",
                        "any after [a] WatchedCommand",
                        "generic after [a]",
                        "generic onFinally");
    }

    @Test
    void an_annotation_on_an_annotation_of_a_component_counts() {
        assertThat(bus.ask(new WatchedQuery(journal))).isEqualTo(2);

        assertThat(journal.lines()).containsExactly("carrier before", "query after 2", "any after 2 WatchedQuery");
    }

    @Test
    void on_events_the_result_is_null_and_type_arguments_count() {
        bus.publish(new WatchedEvent(journal, List.of()));

        assertThat(journal.lines()).containsExactly("event handled", "event after null", "any after null WatchedEvent");
    }

    @Test
    void a_message_without_the_annotation_is_left_alone() {
        assertThat(bus.send(new Unwatched(journal))).isEqualTo("unwatched");

        assertThat(journal.lines()).isEmpty();
    }
}

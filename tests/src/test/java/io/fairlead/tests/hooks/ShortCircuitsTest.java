package io.fairlead.tests.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Journal;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.hooks.ShortCircuits.CutCommand;
import io.fairlead.tests.hooks.ShortCircuits.CutEvent;
import io.fairlead.tests.hooks.ShortCircuits.CutHidden;
import io.fairlead.tests.hooks.ShortCircuits.CutOutcome;
import io.fairlead.tests.hooks.ShortCircuits.CutQuery;
import io.fairlead.tests.hooks.ShortCircuits.CutVoid;
import org.junit.jupiter.api.Test;

class ShortCircuitsTest {

    private final TestBus bus = TestBus.builder().build();
    private final Journal journal = Journal.create();

    @Test
    void neither_the_handler_nor_inner_middleware_nor_its_own_other_hooks_run() {
        assertThat(bus.send(new CutCommand(journal, true))).isEqualTo(-1);

        assertThat(journal.lines())
                .containsExactly("outer before", "cutter before", "outer after -1", "outer onFinally");
    }

    @Test
    void one_that_is_not_taken_changes_nothing() {
        assertThat(bus.send(new CutCommand(journal, false))).isEqualTo(1);

        assertThat(journal.lines())
                .containsExactly(
                        "outer before",
                        "cutter before",
                        "never cuts",
                        "inner before",
                        "handler",
                        "inner onFinally",
                        "cutter after",
                        "cutter onFinally",
                        "outer after 1",
                        "outer onFinally");
    }

    @Test
    void a_void_command_is_cut_short_with_null() {
        assertThat(bus.send(new CutVoid(journal, true))).isNull();

        assertThat(journal.lines()).containsExactly("outer before", "outer after null", "outer onFinally");
    }

    @Test
    void a_query_is_answered() {
        assertThat(bus.ask(new CutQuery(journal, true))).isEqualTo("cut");
        assertThat(bus.ask(new CutQuery(Journal.create(), false))).isEqualTo("handled");
    }

    @Test
    void an_event_does_not_reach_its_handler() {
        bus.publish(new CutEvent(journal, true));

        assertThat(journal.lines()).containsExactly("outer before", "outer after null", "outer onFinally");
    }

    @Test
    void no_events_are_raised() {
        assertThat(bus.send(new CutOutcome(journal, true))).isEqualTo("cut");

        assertThat(journal.lines()).containsExactly("outer before", "outer after cut", "outer onFinally");
    }

    @Test
    void events_are_raised_when_it_is_not_taken() {
        assertThat(bus.send(new CutOutcome(journal, false))).isEqualTo("handled");

        assertThat(journal.lines()).endsWith("outer onFinally", "raised");
    }

    @Test
    void the_result_may_be_private_to_its_package() {
        assertThat(bus.send(new CutHidden(journal, true)).text()).isEqualTo("cut");
        assertThat(bus.send(new CutHidden(Journal.create(), false)).text()).isEqualTo("handled");
    }
}

package io.fairlead.tests.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fairlead.BusOptions;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.outcome.Outcomes.Raise;
import io.fairlead.tests.outcome.Outcomes.RaiseHidden;
import io.fairlead.tests.outcome.Outcomes.RaiseMixed;
import io.fairlead.tests.outcome.Outcomes.RaiseNested;
import io.fairlead.tests.outcome.Outcomes.RaiseNothingEver;
import io.fairlead.tests.outcome.Outcomes.RaiseNull;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {

    private final List<EventFailure> sunk = new ArrayList<>();
    private final TestBus bus = TestBus.builder()
            .options(BusOptions.builder().failureSink(sunk::add).build())
            .build();
    private final Journal journal = Journal.create();

    @Test
    void no_event_is_none_published() {
        assertThat(bus.send(new Raise(journal, 0))).isEqualTo("raised 0");
        assertThat(bus.send(new RaiseNothingEver(journal))).isNull();

        assertThat(journal.lines()).containsExactly("before", "handler", "after", "finally");
    }

    @Test
    void events_are_published_in_order_after_all_middleware() {
        assertThat(bus.send(new Raise(journal, 2))).isEqualTo("raised 2");

        assertThat(journal.lines())
                .containsExactly(
                        "before",
                        "handler",
                        "after",
                        "finally",
                        "alpha first 1",
                        "beta first 1",
                        "alpha first 2",
                        "beta first 2");
    }

    @Test
    void events_of_several_classes_keep_their_order_and_unheard_ones_are_none() {
        assertThat(bus.send(new RaiseMixed(journal))).isNull();

        assertThat(journal.lines())
                .containsExactly("alpha first 1", "beta first 1", "alpha second", "alpha first 2", "beta first 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "handler", "after", "finally"})
    void a_command_that_fails_publishes_nothing(String step) {
        Journal failing = Journal.failingAt(step);

        assertThat(catchThrowable(() -> bus.send(new Raise(failing, 1))))
                .isExactlyInstanceOf(StepFailure.class)
                .hasMessage(step);
        assertThat(failing.lines()).doesNotContain("alpha first 1", "beta first 1");
    }

    @Test
    void a_failing_event_handler_stops_neither_other_handlers_nor_later_events() {
        Journal failing = Journal.failingAt("alpha first 1", "beta first 2");

        EventHandlingException exception =
                catchThrowableOfType(EventHandlingException.class, () -> bus.send(new Raise(failing, 3)));

        assertThat(failing.lines())
                .endsWith(
                        "alpha first 1",
                        "beta first 1",
                        "alpha first 2",
                        "beta first 2",
                        "alpha first 3",
                        "beta first 3");
        assertThat(exception.failures())
                .extracting(EventFailure::handler)
                .containsExactly(Outcomes.Alpha.class.getName(), Outcomes.Beta.class.getName());
        assertThat(exception.failures())
                .extracting(failure -> failure.error().getMessage())
                .containsExactly("alpha first 1", "beta first 2");
        assertThat(exception).hasCause(exception.failures().get(0).error());
        assertThat(sunk).containsExactlyElementsOf(exception.failures());
    }

    @Test
    void events_raised_while_another_command_runs_come_before_its_own() {
        assertThat(bus.send(new RaiseNested(journal))).isEqualTo(1);

        assertThat(journal.lines())
                .containsExactly(
                        "before", "handler", "after", "finally", "alpha first 1", "beta first 1", "alpha second");
    }

    @Test
    void no_outcome_at_all_is_an_error_that_names_the_method() {
        assertThatNullPointerException()
                .isThrownBy(() -> bus.send(new RaiseNull(journal)))
                .withMessageContaining(Outcomes.Handler.class.getCanonicalName() + ".handle")
                .withMessageContaining("must return an Outcome, but returned null");
    }

    @Test
    void the_result_may_be_private_to_its_package() {
        assertThat(bus.send(new RaiseHidden(journal)).text()).isEqualTo("hidden");

        assertThat(journal.lines()).containsExactly("alpha second");
    }
}

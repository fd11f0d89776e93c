package io.fairlead.tests.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.around.Retries.FailsLate;
import io.fairlead.tests.around.Retries.FailsOutside;
import io.fairlead.tests.around.Retries.Flaky;
import io.fairlead.tests.around.Retries.Twice;
import org.junit.jupiter.api.Test;

/** Only the events of the last run that succeeded are published. */
class RetriesTest {

    private final TestBus bus = TestBus.builder().build();
    private final Journal journal = Journal.create();

    @Test
    void a_run_that_succeeds_at_once_publishes_its_events() {
        assertThat(bus.send(new Flaky(journal, 0))).isEqualTo("run 1");
        assertThat(journal.lines()).containsExactly("event of run 1");
    }

    @Test
    void a_retry_publishes_the_events_of_the_run_that_succeeded() {
        assertThat(bus.send(new Flaky(journal, 1))).isEqualTo("run 2");
        assertThat(journal.lines()).containsExactly("retry", "event of run 2");
    }

    @Test
    void a_fallback_after_failures_publishes_nothing() {
        assertThat(bus.send(new Flaky(journal, 2))).isEqualTo("fallback");
        assertThat(journal.lines()).containsExactly("retry");
    }

    @Test
    void of_two_runs_that_succeeded_the_last_one_publishes() {
        assertThat(bus.send(new Twice(journal, false))).isEqualTo(3);
        assertThat(journal.lines()).containsExactly("event of run 2");
    }

    /** As the Javadoc of Next says: only the events of the last call that succeeded are published. */
    @Test
    void a_failed_run_does_not_take_back_the_events_of_one_that_succeeded() {
        assertThat(bus.send(new Twice(journal, true))).isEqualTo(1);
        assertThat(journal.lines()).containsExactly("event of run 1");
    }

    @Test
    void a_run_that_fails_after_its_handler_publishes_nothing() {
        assertThat(bus.send(new FailsLate(journal))).isEqualTo("run 2");
        assertThat(journal.lines()).containsExactly("retry", "event of run 2");
    }

    @Test
    void a_failure_outside_the_retry_publishes_nothing() {
        assertThat(catchThrowable(() -> bus.send(new FailsOutside(journal))))
                .isExactlyInstanceOf(StepFailure.class)
                .hasMessage("outside");
        assertThat(journal.lines()).isEmpty();
    }
}

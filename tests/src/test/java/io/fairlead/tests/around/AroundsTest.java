package io.fairlead.tests.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.around.Arounds.Repeat;
import io.fairlead.tests.around.Arounds.RepeatEvent;
import io.fairlead.tests.around.Arounds.RepeatHidden;
import io.fairlead.tests.around.Arounds.RepeatQuery;
import io.fairlead.tests.around.Arounds.RepeatVoid;
import org.junit.jupiter.api.Test;

class AroundsTest {

    private final TestBus bus = TestBus.builder().build();
    private final Journal journal = Journal.create();

    @Test
    void a_rest_that_is_run_once_nests_between_the_hooks() {
        assertThat(bus.send(new Repeat(journal, 1))).isEqualTo(11);

        assertThat(journal.lines())
                .containsExactly(
                        "outside before",
                        "around",
                        "between before",
                        "inside before",
                        "handler",
                        "inside after 1",
                        "between onFinally",
                        "outside after 11");
    }

    @Test
    void a_rest_that_is_run_twice_runs_inner_middleware_and_handler_anew() {
        assertThat(bus.send(new Repeat(journal, 2))).isEqualTo(11);

        assertThat(journal.lines())
                .containsExactly(
                        "outside before",
                        "around",
                        "between before",
                        "inside before",
                        "handler",
                        "inside after 1",
                        "between onFinally",
                        "between before",
                        "inside before",
                        "handler",
                        "inside after 1",
                        "between onFinally",
                        "outside after 11");
    }

    @Test
    void a_rest_that_is_never_run_leaves_the_answer_to_the_around_method() {
        assertThat(bus.send(new Repeat(journal, 0))).isNull();

        assertThat(journal.lines()).containsExactly("outside before", "around", "outside after null");
    }

    @Test
    void a_failure_inside_passes_unwrapped() {
        Journal failing = Journal.failingAt("handler");

        assertThat(catchThrowable(() -> bus.send(new Repeat(failing, 1))))
                .isExactlyInstanceOf(StepFailure.class)
                .hasMessage("handler");
        assertThat(failing.lines())
                .containsExactly(
                        "outside before",
                        "around",
                        "between before",
                        "inside before",
                        "handler",
                        "between onFinally",
                        "outside onError handler");
    }

    @Test
    void an_inner_hook_that_fails_is_seen_by_the_around_method() {
        Journal failing = Journal.failingAt("inside after 1");

        assertThat(catchThrowable(() -> bus.send(new Repeat(failing, 3)))).hasMessage("inside after 1");
        assertThat(failing.lines()).filteredOn("handler"::equals).hasSize(1);
    }

    @Test
    void a_query_passes_two_around_methods() {
        assertThat(bus.ask(new RepeatQuery(journal, 1))).containsExactly("instead of [handled]");
    }

    @Test
    void a_void_command_answers_null() {
        assertThat(bus.send(new RepeatVoid(journal, 1))).isNull();

        assertThat(journal.lines()).contains("handler", "outside after null");
    }

    @Test
    void an_event_is_wrapped_for_each_of_its_handlers() {
        bus.publish(new RepeatEvent(journal, 2));

        assertThat(journal.lines())
                .containsExactly(
                        "outside before",
                        "around",
                        "between before",
                        "event around",
                        "inside before",
                        "handler",
                        "inside after null",
                        "between onFinally",
                        "between before",
                        "event around",
                        "inside before",
                        "handler",
                        "inside after null",
                        "between onFinally",
                        "outside after null",
                        "outside before",
                        "around",
                        "between before",
                        "event around",
                        "inside before",
                        "other handler",
                        "inside after null",
                        "between onFinally",
                        "between before",
                        "event around",
                        "inside before",
                        "other handler",
                        "inside after null",
                        "between onFinally",
                        "outside after null");
    }

    @Test
    void an_event_whose_rest_is_never_run_reaches_no_handler() {
        bus.publish(new RepeatEvent(journal, 0));

        assertThat(journal.lines()).doesNotContain("handler", "other handler");
    }

    @Test
    void message_and_result_may_be_private_to_their_package() {
        assertThat(bus.send(new RepeatHidden(journal, 1)).text()).isEqualTo("around handled");
    }

    @Test
    void an_answer_of_null_is_for_the_middleware_to_take() {
        // OnOneHidden is never reached, so nobody unpacks the null.
        assertThat(bus.send(new RepeatHidden(journal, 0))).isNull();
        assertThatNullPointerException()
                .isThrownBy(() -> bus.send(new RepeatHidden(journal, 0)).text());
    }
}

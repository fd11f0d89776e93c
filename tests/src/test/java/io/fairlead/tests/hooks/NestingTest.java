package io.fairlead.tests.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.hooks.Nesting.Nested;
import org.junit.jupiter.api.Test;

/** Hooks nest like try blocks. */
class NestingTest {

    private final TestBus bus = TestBus.builder().build();

    @Test
    void a_success_passes_before_and_after_hooks_in_reverse() {
        Journal journal = Journal.create();

        assertThat(bus.send(new Nested(journal))).isEqualTo("done");
        assertThat(journal.lines())
                .containsExactly(
                        "outer before",
                        "inner before",
                        "handler",
                        "inner after done",
                        "inner onFinally",
                        "outer after done",
                        "outer onFinally");
    }

    @Test
    void a_failing_handler_runs_the_error_hooks_from_the_inside_out() {
        assertFailure(
                "handler",
                "outer before",
                "inner before",
                "handler",
                "inner onError handler",
                "inner onFinally",
                "outer onError handler",
                "outer onFinally");
    }

    @Test
    void a_middleware_whose_before_fails_was_not_entered() {
        assertFailure("outer before", "outer before");
    }

    @Test
    void the_outer_middleware_sees_a_failing_inner_before() {
        assertFailure("inner before", "outer before", "inner before", "outer onError inner before", "outer onFinally");
    }

    @Test
    void a_failing_after_runs_its_own_on_finally_but_not_its_own_on_error() {
        assertFailure(
                "inner after done",
                "outer before",
                "inner before",
                "handler",
                "inner after done",
                "inner onFinally",
                "outer onError inner after done",
                "outer onFinally");
    }

    @Test
    void the_error_of_a_failing_on_error_replaces_the_first() {
        assertFailure(
                "inner onError handler",
                new String[] {"handler", "inner onError handler"},
                "outer before",
                "inner before",
                "handler",
                "inner onError handler",
                "inner onFinally",
                "outer onError inner onError handler",
                "outer onFinally");
    }

    @Test
    void a_failing_on_finally_replaces_the_error() {
        assertFailure(
                "inner onFinally",
                new String[] {"handler", "inner onFinally"},
                "outer before",
                "inner before",
                "handler",
                "inner onError handler",
                "inner onFinally",
                "outer onError inner onFinally",
                "outer onFinally");
    }

    @Test
    void a_failing_on_finally_replaces_the_result() {
        assertFailure(
                "inner onFinally",
                "outer before",
                "inner before",
                "handler",
                "inner after done",
                "inner onFinally",
                "outer onError inner onFinally",
                "outer onFinally");
    }

    @Test
    void the_outermost_on_finally_has_the_last_word() {
        assertFailure(
                "outer onFinally",
                "outer before",
                "inner before",
                "handler",
                "inner after done",
                "inner onFinally",
                "outer after done",
                "outer onFinally");
    }

    @Test
    void a_checked_exception_reaches_a_generic_sender_too() {
        Journal journal = Journal.failingAt("handler");
        io.fairlead.Command<?> command = new Nested(journal);

        assertThat(catchThrowable(() -> bus.send(command)))
                .isExactlyInstanceOf(StepFailure.class)
                .hasNoCause()
                .hasMessage("handler");
    }

    private void assertFailure(String failing, String... lines) {
        assertFailure(failing, new String[] {failing}, lines);
    }

    private void assertFailure(String message, String[] failing, String... lines) {
        Journal journal = Journal.failingAt(failing);

        assertThat(catchThrowable(() -> bus.send(new Nested(journal))))
                .isExactlyInstanceOf(StepFailure.class)
                .hasMessage(message);
        assertThat(journal.lines()).containsExactly(lines);
    }
}

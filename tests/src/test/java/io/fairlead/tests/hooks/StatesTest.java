package io.fairlead.tests.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fairlead.tests.Journal;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.hooks.States.Stateful;
import io.fairlead.tests.hooks.States.StatefulQuery;
import org.junit.jupiter.api.Test;

class StatesTest {

    private final TestBus bus = TestBus.builder().build();
    private final Journal journal = Journal.create();

    @Test
    void every_type_of_state_goes_from_before_to_the_other_hooks() {
        bus.send(new Stateful(journal));

        assertThat(journal.lines())
                .containsExactly(
                        "unused",
                        "null null",
                        "boxed 7",
                        "boxed for a number 7",
                        "widened to Object",
                        "widened to an interface",
                        "list of hidden listed",
                        "hidden seen",
                        "map [1]",
                        "char c",
                        "double 0.5",
                        "boolean true",
                        "int 42",
                        "long 9223372036854775807 result 1",
                        "finally long 9223372036854775807");
    }

    @Test
    void error_hooks_get_the_state_after_the_context() {
        assertThatIllegalStateException().isThrownBy(() -> bus.ask(new StatefulQuery(journal, true)));

        assertThat(journal.lines())
                .containsExactly("short onError 3", "short onFinally 3", "float onError 1.5", "float onFinally 1.5");
    }

    @Test
    void each_message_has_its_own_state() {
        bus.ask(new StatefulQuery(journal, false));

        assertThat(journal.lines()).containsExactly("short onFinally 3", "float after 1.5", "float onFinally 1.5");
    }
}

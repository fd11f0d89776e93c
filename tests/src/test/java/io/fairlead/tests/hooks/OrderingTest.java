package io.fairlead.tests.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Journal;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.hooks.Ordering.Ordered;
import io.fairlead.tests.hooks.Ordering.WithoutTheLink;
import org.junit.jupiter.api.Test;

class OrderingTest {

    private final TestBus bus = TestBus.builder().build();
    private final Journal journal = Journal.create();

    @Test
    void references_overrule_numbers_and_numbers_decide_the_rest() {
        bus.send(new Ordered(journal));

        assertThat(journal.lines())
                .containsExactly("head", "link", "tail", "second", "after second", "before first", "first", "handler")
                .containsSubsequence("before first", "first")
                .containsSubsequence("second", "after second");
    }

    @Test
    void references_hold_also_where_the_middleware_between_does_not_apply() {
        bus.send(new WithoutTheLink(journal));

        assertThat(journal.lines()).containsExactly("head", "tail", "handler");
    }

    @Test
    void the_wiring_tells_the_order() {
        assertThat(bus.wiring().route(WithoutTheLink.class.getName()).middleware())
                .containsExactly(Ordering.Head.class.getName(), Ordering.Tail.class.getName());
    }
}

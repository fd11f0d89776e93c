package io.fairlead.tests.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Journal;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.hooks.Contexts.Outer;
import org.junit.jupiter.api.Test;

class ContextsTest {

    private final TestBus bus = TestBus.builder().build();

    @Test
    void attributes_are_shared_within_a_pipeline_but_not_between_pipelines() {
        Journal journal = Journal.create();

        // Outer counts 1 in the middleware and 1 in the handler; inner 1 and 2.
        assertThat(bus.send(new Outer(journal))).isEqualTo(23);
        assertThat(journal.lines())
                .containsExactly(
                        "before null",
                        "before null",
                        "finally 3",
                        "finally 2",
                        // Each handler of an event runs in a pipeline of its own.
                        "before null",
                        "finally 100",
                        "before null",
                        "second 1",
                        "finally 1");
    }
}

package io.fairlead.tests.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.TestBus;
import io.fairlead.tests.messages.far.FarAway;
import org.junit.jupiter.api.Test;

/** What is private to a package is sent generically by those who cannot name it. */
class FarAwayTest {

    private final TestBus bus = TestBus.builder().build();

    @Test
    void messages_results_states_and_handlers_may_be_hidden() {
        assertThat(bus.send(FarAway.command(1))).hasToString("HiddenResult[number=2]");
        assertThat(bus.ask(FarAway.query(1))).hasToString("[HiddenResult[number=1]]");
        assertThat(bus.send(FarAway.constant())).hasToString("{only=HiddenResult[number=3]}");
    }
}

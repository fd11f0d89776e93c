package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private sealed interface OrderEvent extends Event {}

    private record Placed(int order) implements OrderEvent {}

    private record Paid(int order) implements OrderEvent {}

    @Test
    void holdsNoneOneOrSeveralEventsInOrder() {
        Outcome<String, Placed> none = Outcome.of("id");
        Outcome<String, Placed> one = Outcome.of("id", new Placed(1));
        Outcome<String, OrderEvent> several = Outcome.of("id", new Placed(1), new Paid(1), new Placed(2));

        assertThat(none.events()).isEmpty();
        assertThat(one.events()).containsExactly(new Placed(1));
        assertThat(several.events()).containsExactly(new Placed(1), new Paid(1), new Placed(2));
        assertThat(several.result()).isEqualTo("id");
    }

    @Test
    void aListOfEventsIsCopied() {
        List<OrderEvent> events = new ArrayList<>(List.of(new Placed(1)));
        Outcome<String, OrderEvent> outcome = Outcome.of("id", events);

        events.add(new Paid(1));

        assertThat(outcome.events()).containsExactly(new Placed(1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> outcome.events().add(new Paid(1)));
    }

    @Test
    void anArrayOfEventsIsCopied() {
        OrderEvent[] events = {new Placed(1), new Placed(2)};
        Outcome<String, OrderEvent> outcome = Outcome.of("id", events);

        events[0] = new Paid(1);

        assertThat(outcome.events()).containsExactly(new Placed(1), new Placed(2));
    }

    @Test
    void raisingHasNoResult() {
        assertThat(Outcome.raising(new Placed(1)).result()).isNull();
        assertThat(Outcome.raising(new Placed(1), new Paid(1)).events()).containsExactly(new Placed(1), new Paid(1));
        assertThat(Outcome.raising().events()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void refusesANullEvent() {
        Placed missing = null;

        assertThatNullPointerException().isThrownBy(() -> Outcome.of("id", missing));
        assertThatNullPointerException().isThrownBy(() -> Outcome.of("id", new Placed(1), missing));
    }

    @Test
    void equalWhenResultAndEventsAre() {
        assertThat(Outcome.of("id", new Placed(1)))
                .isEqualTo(Outcome.of("id", List.of(new Placed(1))))
                .hasSameHashCodeAs(Outcome.of("id", List.of(new Placed(1))))
                .isNotEqualTo(Outcome.of("other", new Placed(1)))
                .isNotEqualTo(Outcome.of("id", new Placed(2)))
                .hasToString("Outcome[id, [Placed[order=1]]]");
    }
}

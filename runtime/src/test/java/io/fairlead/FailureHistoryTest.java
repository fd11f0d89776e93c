package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureHistoryTest {

    private record Happened(int number) implements Event {}

    private static EventFailure failure(int number) {
        return new EventFailure(new Happened(number), "Handler", new IllegalStateException());
    }

    @Test
    void remembers_the_latest_and_counts_all() {
        FailureHistory history = new FailureHistory(2);
        for (int number = 1; number <= 3; number++) {
            history.failed(failure(number));
        }
        assertThat(history.latest()).extracting(EventFailure::event).containsExactly(new Happened(2), new Happened(3));
        assertThat(history.count()).isEqualTo(3);
        history.clear();
        assertThat(history.latest()).isEmpty();
        assertThat(history.count()).isZero();
    }

    @Test
    void needs_room() {
        assertThatThrownBy(() -> new FailureHistory(0)).hasMessage("capacity must be positive, but is 0");
    }

    @Test
    void the_next_sink_is_told_even_if_the_first_one_throws() {
        List<EventFailure> told = new ArrayList<>();
        FailureSink both = ((FailureSink) failure -> {
                    throw new IllegalStateException("full");
                })
                .andThen(told::add);
        EventFailure failure = failure(1);
        assertThatThrownBy(() -> both.failed(failure)).hasMessage("full");
        assertThat(told).containsExactly(failure);
    }
}

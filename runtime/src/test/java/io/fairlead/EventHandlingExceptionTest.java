package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventHandlingExceptionTest {

    private record Placed() implements Event {}

    private final IOException first = new IOException("first");
    private final IOException second = new IOException("second");
    private final List<EventFailure> failures =
            List.of(new EventFailure(new Placed(), "a.A", first), new EventFailure(new Placed(), "a.B", second));

    @Test
    void keepsTheFailuresInOrder() {
        EventHandlingException exception = new EventHandlingException(failures);

        assertThat(exception.failures()).isEqualTo(failures);
        assertThat(exception).hasCause(first).hasSuppressedException(second);
        assertThat(exception.getSuppressed()).hasSize(1);
    }

    @Test
    void saysWhoFailedOnWhat() {
        String event = Placed.class.getName();

        assertThat(new EventHandlingException(failures))
                .hasMessage("2 event handlers failed; a.A failed on " + event + ": java.io.IOException: first; a.B"
                        + " failed on " + event + ": java.io.IOException: second");
        assertThat(new EventHandlingException(failures.subList(0, 1)))
                .hasMessage("1 event handler failed; a.A failed on " + event + ": java.io.IOException: first");
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<EventFailure> list = new ArrayList<>(failures);
        EventHandlingException exception = new EventHandlingException(list);

        list.clear();

        assertThat(exception.failures()).hasSize(2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> exception.failures().clear());
    }

    @Test
    void oneErrorThrownByTwoHandlersIsNoTrouble() {
        EventFailure again = new EventFailure(new Placed(), "a.B", first);

        assertThat(new EventHandlingException(List.of(failures.get(0), again)))
                .hasCause(first)
                .hasSuppressedException(first);
    }

    @Test
    void survivesSerialisationWithoutTheFailures() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new EventHandlingException(failures));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            EventHandlingException read = (EventHandlingException) in.readObject();

            assertThat(read).hasMessageStartingWith("2 event handlers failed");
            assertThat(read.failures()).isEmpty();
        }
    }
}

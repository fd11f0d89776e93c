package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.Metadata;
import io.fairlead.internal.HandWrittenBus.Arrival;
import io.fairlead.internal.HandWrittenBus.Tell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RaisedEventsTest {

    private final List<EventFailure> reported = new ArrayList<>();
    private final HandWrittenBus bus =
            new HandWrittenBus(BusOptions.builder().failureSink(reported::add).build());
    private final IOException first = new IOException("first");
    private final IOException second = new IOException("second");
    private final Tell failing = new Tell(
            () -> {
                throw first;
            },
            () -> 0);
    private final Tell failingToo = new Tell(() -> {
        throw second;
    });
    private final Tell fine = new Tell(() -> 1);

    @Test
    void publishesInOrderWithoutMetadataWhenThereIsNoContext() {
        RaisedEvents.publish(bus, List.of(fine, new Tell()), null);

        assertThat(bus.arrivals()).containsExactly(new Arrival(fine, null), new Arrival(new Tell(), null));
    }

    @Test
    void everyEventIsCausedByTheCommandOfTheContext() {
        Metadata command = Metadata.builder().correlationId("c").build();

        RaisedEvents.publish(bus, List.of(fine, fine), new PipelineContext(bus, command));

        assertThat(bus.arrivals()).hasSize(2).allSatisfy(arrival -> {
            Metadata caused = Objects.requireNonNull(arrival.metadata());
            assertThat(caused.causationId()).isEqualTo(command.messageId());
            assertThat(caused.correlationId()).isEqualTo("c");
        });
        assertThat(bus.arrivals())
                .extracting(arrival -> String.valueOf(arrival.metadata()))
                .doesNotHaveDuplicates();
    }

    @Test
    void publishesAllAlthoughEarlierOnesFailAndThrowsTheirFailuresTogether() {
        assertThatExceptionOfType(EventHandlingException.class)
                .isThrownBy(() -> RaisedEvents.publish(bus, List.of(failing, fine, failingToo, fine), null))
                .withCause(first)
                .satisfies(exception -> {
                    assertThat(exception.failures()).isEqualTo(reported);
                    assertThat(exception).hasSuppressedException(second);
                });
        assertThat(bus.arrivals()).extracting(Arrival::message).containsExactly(failing, fine, failingToo, fine);
        assertThat(reported).hasSize(2);
    }

    @Test
    void publishesAllAlthoughAnEarlierOneCannotBePublished() {
        Tell closing = new Tell(() -> {
            bus.close();
            throw first;
        });

        Throwable thrown = catchThrowable(() -> RaisedEvents.publish(bus, List.of(closing, fine, fine), null));

        assertThat(thrown).isInstanceOf(BusClosedException.class);
        assertThat(thrown.getSuppressed())
                .hasSize(2)
                .hasAtLeastOneElementOfType(BusClosedException.class)
                .hasAtLeastOneElementOfType(EventHandlingException.class);
    }
}

package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOptions;
import io.fairlead.Event;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.FailureSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFailuresTest {

    private record Placed() implements Event {}

    private final Placed event = new Placed();
    private final IOException first = new IOException("first");
    private final IOException second = new IOException("second");

    private static BusOptions reportingTo(FailureSink sink) {
        return BusOptions.builder().failureSink(sink).build();
    }

    @Test
    void reportsEachFailureAtOnceAndThrowsAllInOrder() {
        List<EventFailure> reported = new ArrayList<>();
        BusOptions options = reportingTo(reported::add);

        EventFailures failures = EventFailures.addSurfaced(null, options, event, "a.A", first);
        assertThat(reported).hasSize(1);
        assertThat(EventFailures.addSurfaced(failures, options, event, "a.B", second))
                .isSameAs(failures);
        EventHandlingException exception = (EventHandlingException) failures.toException();

        assertThat(exception.failures()).isEqualTo(reported);
        assertThat(reported).extracting(EventFailure::handler).containsExactly("a.A", "a.B");
        assertThat(reported).extracting(EventFailure::event).containsOnly(event);
        assertThat(exception).hasCause(first).hasSuppressedException(second);
    }

    @Test
    void whatTheSinkThrowsIsSuppressedInTheFailuresError() {
        AssertionError sinkError = new AssertionError("the sink is full");

        EventFailures failures = EventFailures.addSurfaced(
                null,
                reportingTo(failure -> {
                    throw sinkError;
                }),
                event,
                "a.A",
                first);

        assertThat(failures.toException()).hasCause(first);
        assertThat(first).hasSuppressedException(sinkError);
    }

    @Test
    void aSinkMayThrowTheErrorItself() {
        EventFailures failures = EventFailures.addSurfaced(
                null,
                reportingTo(failure -> {
                    throw Rethrow.unchecked(failure.error());
                }),
                event,
                "a.A",
                first);

        assertThat(failures.toException()).hasCause(first);
        assertThat(first).hasNoSuppressedExceptions();
    }

    @Test
    void anInterruptedExceptionSetsTheFlagAgain() {
        EventFailures.addSurfaced(null, reportingTo(failure -> {}), event, "a.A", new InterruptedException());

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theOptionsSayWhetherFailuresAreCollected() {
        List<EventFailure> reported = new ArrayList<>();
        BusOptions surfacing = reportingTo(reported::add);
        BusOptions isolating = BusOptions.builder()
                .failureSink(reported::add)
                .isolateEventErrors()
                .build();

        assertThat(EventFailures.add(null, surfacing, event, "a.A", first)).isNotNull();
        assertThat(EventFailures.add(null, isolating, event, "a.A", first)).isNull();
        assertThatThrownBy(() -> EventFailures.only(surfacing, event, "a.A", first))
                .isInstanceOf(EventHandlingException.class);
        EventFailures.only(isolating, event, "a.A", first);
        assertThat(EventFailures.onlySurfaced(isolating, event, "a.A", first))
                .isInstanceOf(EventHandlingException.class);
        EventFailures.isolate(surfacing, event, "a.A", first);
        assertThat(reported).hasSize(6);
    }
}

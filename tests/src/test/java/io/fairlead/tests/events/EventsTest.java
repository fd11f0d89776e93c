package io.fairlead.tests.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fairlead.BusOptions;
import io.fairlead.Event;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.Metadata;
import io.fairlead.UnhandledMessageException;
import io.fairlead.tests.Journal;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.events.Events.Cancelled;
import io.fairlead.tests.events.Events.Changed;
import io.fairlead.tests.events.Events.Ignored;
import io.fairlead.tests.events.Events.NumberEnvelope;
import io.fairlead.tests.events.Events.Placed;
import io.fairlead.tests.events.Events.Renamed;
import io.fairlead.tests.events.Events.Shipped;
import io.fairlead.tests.events.Events.TextEnvelope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {

    private final List<EventFailure> sunk = new ArrayList<>();
    private final TestBus bus = TestBus.builder()
            .options(BusOptions.builder().failureSink(sunk::add).build())
            .build();
    private final Journal journal = Journal.create();

    @Test
    void handlers_run_by_order_then_by_class_then_by_method() {
        bus.publish(new Placed(journal));

        assertThat(journal.lines())
                .containsExactly(
                        "several on any",
                        "early",
                        "a",
                        "b",
                        "late",
                        "several also on placed",
                        "several on placed",
                        "sealed Placed");
    }

    @Test
    void a_handler_of_a_sealed_interface_receives_every_subtype() {
        bus.publish(new Cancelled(journal));

        assertThat(journal.lines()).containsExactly("several on any", "sealed Cancelled");
    }

    @Test
    void an_event_of_two_interfaces_reaches_the_handlers_of_both() {
        bus.publish(new Shipped(journal));

        assertThat(journal.lines()).containsExactly("several on any", "sealed Shipped", "interesting");
    }

    @Test
    void an_event_that_inherits_from_another_reaches_the_handlers_of_both() {
        bus.publish(new Renamed(journal));

        assertThat(journal.lines()).containsExactly("changed", "renamed");
    }

    @Test
    void its_base_reaches_its_own_alone() {
        bus.publish(new Changed(journal));

        assertThat(journal.lines()).containsExactly("changed");
    }

    @Test
    void an_unknown_subclass_is_handled_as_its_nearest_superclass() {
        bus.publish(Events.localSubclassOfRenamed(journal));

        assertThat(journal.lines()).containsExactly("changed", "renamed");
    }

    @Test
    void the_overload_of_a_base_class_knows_its_subclasses_too() {
        PublicChanged renamed = new PublicRenamed(journal);
        bus.publish(renamed);
        bus.publish(renamed, Metadata.create());

        assertThat(journal.lines()).containsExactly("changed", "renamed", "changed", "renamed");
    }

    @Test
    void type_arguments_of_an_event_count() {
        bus.publish(new TextEnvelope(journal, "t"));
        bus.publish(new NumberEnvelope(journal, 1));

        assertThat(journal.lines()).containsExactly("text t", "envelope t", "envelope 1");
    }

    @Test
    void an_event_that_nobody_handles_is_no_error() {
        bus.publish(new Ignored());
        bus.publish((Event) new Ignored(), Metadata.create());

        assertThat(sunk).isEmpty();
    }

    @Test
    void an_event_of_an_unknown_class_is_an_error() {
        assertThatThrownBy(() -> bus.publish(new Event() {}))
                .isInstanceOf(UnhandledMessageException.class)
                .hasMessageContaining(EventsTest.class.getName());
    }

    @Test
    void no_event_is_an_error() {
        assertThatNullPointerException()
                .isThrownBy(() -> bus.publish((Event) null))
                .withMessageContaining("message");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.publish((PublicChanged) null))
                .withMessageContaining("message");
    }

    @Test
    void no_metadata_is_an_error() {
        assertThatNullPointerException()
                .isThrownBy(() -> bus.publish(new Placed(journal), null))
                .withMessageContaining("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.publish(new PublicChanged(journal), null))
                .withMessageContaining("metadata");
    }

    @Test
    void a_failing_handler_never_stops_the_others() {
        Journal failing = Journal.failingAt("early", "several on placed");

        EventHandlingException exception =
                catchThrowableOfType(EventHandlingException.class, () -> bus.publish(new Placed(failing)));

        assertThat(failing.lines()).hasSize(8);
        assertThat(exception.failures())
                .extracting(EventFailure::handler)
                .containsExactly(Events.Early.class.getName(), Events.Several.class.getName());
        assertThat(sunk).containsExactlyElementsOf(exception.failures());
    }

    @Test
    void every_handler_sees_the_same_metadata() {
        List<Metadata> seen = new ArrayList<>();
        Metadata given = Metadata.create();
        bus.publish(new Heard(seen));
        bus.publish(new Heard(seen), given);
        bus.publish((Event) new Heard(seen), given);

        assertThat(seen).hasSize(6);
        assertThat(seen.get(0)).isSameAs(seen.get(1)).isNotSameAs(given);
        assertThat(seen.subList(2, 6)).allMatch(metadata -> metadata == given);
    }
}

package io.fairlead.tests.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fairlead.Event;
import io.fairlead.EventHandlingException;
import io.fairlead.session.Session;
import io.fairlead.tests.Journal;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.given.Refreshing.Broken;
import io.fairlead.tests.given.Refreshing.Grow;
import io.fairlead.tests.given.Refreshing.Grown;
import io.fairlead.tests.given.Refreshing.Ignored;
import io.fairlead.tests.given.Refreshing.Shrunk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsOfPoliciesTest {

    private static final String REFRESH = " by " + Refreshing.Refresh.class.getName();

    private final TestBus bus = TestBus.builder().build();
    private final Journal journal = Journal.create();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void an_event_that_only_a_policy_names_is_heard() {
        bus.publish(new Grown(journal));

        assertThat(journal.lines()).containsExactly("a Area" + REFRESH);
    }

    @Test
    void so_it_is_by_the_generic_way() {
        Event event = new Grown(journal);
        bus.publish(event);

        assertThat(journal.lines()).containsExactly("a Area" + REFRESH);
    }

    @Test
    void so_it_is_when_a_handler_raises_it() {
        bus.send(new Grow(journal));

        assertThat(journal.lines()).containsExactly("a Area" + REFRESH);
    }

    @Test
    void so_it_is_in_a_session() {
        try (Session session = bus.openSession("events")) {
            session.publish(new Grown(journal));
        }

        assertThat(journal.lines()).containsExactly("a Area" + REFRESH);
    }

    @Test
    void it_is_heard_for_each_message_in_order_after_direct_handlers() {
        bus.publish(new Shrunk(journal));

        assertThat(journal.lines()).containsExactly("handler", "a Area" + REFRESH, "b Border" + REFRESH);
    }

    @Test
    void what_it_throws_is_a_failure_like_that_of_a_handler() {
        EventHandlingException error =
                catchThrowableOfType(EventHandlingException.class, () -> bus.publish(new Broken(journal)));

        assertThat(journal.lines()).containsExactly("handler of the broken", "b Border" + REFRESH);
        assertThat(error.failures()).hasSize(1);
        assertThat(error.failures().get(0).error()).isSameAs(Refreshing.REFRESH);
        assertThat(error.failures().get(0).handler()).isEqualTo(Refreshing.Refresh.class.getName());
    }

    @Test
    void other_events_are_not() {
        bus.publish(new Ignored(journal));

        assertThat(journal.lines()).isEmpty();
    }

    @Test
    void the_wiring_shows_who_hears() {
        assertThat(bus.wiring().routes())
                .filteredOn(route -> route.message().equals(Shrunk.class.getName()))
                .singleElement()
                .satisfies(route -> assertThat(route.handlers())
                        .containsExactly(Refreshing.Handler.class.getName(), Refreshing.Refresh.class.getName()));
    }
}

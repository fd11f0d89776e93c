package io.fairlead.tests.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.UnhandledMessageException;
import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.registration.RegistrationEntry.Kind;
import io.fairlead.registration.RegistrationRefusedException;
import io.fairlead.session.Session;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.open.Late.Count;
import io.fairlead.tests.open.Late.StrangeEvent;
import io.fairlead.tests.open.Late.Stranger;
import io.fairlead.tests.open.Late.Whisper;
import io.fairlead.tests.open.Late.Whispered;
import io.fairlead.tests.open.Plugins.Closed;
import io.fairlead.tests.open.Plugins.Greet;
import io.fairlead.tests.open.Plugins.Greeted;
import io.fairlead.tests.open.Plugins.Length;
import io.fairlead.tests.open.Plugins.Lonely;
import io.fairlead.tests.open.Plugins.PluginCommand;
import io.fairlead.tests.open.Plugins.PluginEvent;
import io.fairlead.tests.open.Plugins.Queued;
import io.fairlead.tests.open.Plugins.Relay;
import io.fairlead.tests.open.Plugins.Shout;
import io.fairlead.tests.open.Plugins.Stubborn;
import io.fairlead.tests.open.Plugins.Unheard;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OpenTypesTest {

    private final List<EventFailure> failures = new CopyOnWriteArrayList<>();
    private final TestBus bus = busWith(BusOptions.builder());
    private final List<String> heard = new ArrayList<>();

    private TestBus busWith(BusOptions.Builder options) {
        return TestBus.builder()
                .options(options.failureSink(failures::add).build())
                .build();
    }

    @BeforeEach
    void forget() {
        Plugins.LOG.clear();
    }

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void a_registered_handler_takes_the_place_of_the_compiled_one() {
        assertThat(bus.send(new Greet("a"))).isEqualTo("compiled a");
        Registration plugin = bus.onCommand(Greet.class, (command, context) -> "plugin " + command.name());
        assertThat(bus.send(new Greet("a"))).isEqualTo("plugin a");
        assertThat(bus.send((Command<String>) new Greet("b"))).isEqualTo("plugin b");
        plugin.close();
        assertThat(bus.send(new Greet("a"))).isEqualTo("compiled a");
        plugin.close();
        assertThat(bus.send(new Greet("a"))).isEqualTo("compiled a");
    }

    @Test
    void a_query_may_be_replaced_too() {
        assertThat(bus.ask(new Length("abc"))).isEqualTo(3);
        try (Registration plugin =
                bus.onQuery(Length.class, (query, context) -> -query.of().length())) {
            assertThat(plugin).isNotNull();
            assertThat(bus.ask(new Length("abc"))).isEqualTo(-3);
        }
        assertThat(bus.ask(new Length("abc"))).isEqualTo(3);
    }

    @Test
    void the_latest_of_several_serves_wherever_the_others_are_taken_out() {
        Registration first = bus.onCommand(Greet.class, (command, context) -> "first");
        Registration second = bus.onCommand(Greet.class, (command, context) -> "second");
        Registration third = bus.onCommand(Greet.class, (command, context) -> "third");
        assertThat(bus.send(new Greet("a"))).isEqualTo("third");
        second.close();
        assertThat(bus.send(new Greet("a"))).isEqualTo("third");
        third.close();
        assertThat(bus.send(new Greet("a"))).isEqualTo("first");
        first.close();
        assertThat(bus.send(new Greet("a"))).isEqualTo("compiled a");
    }

    @Test
    void an_open_command_without_a_compiled_handler_waits_for_one() {
        assertThatExceptionOfType(UnhandledMessageException.class)
                .isThrownBy(() -> bus.send(new Shout("a")))
                .withMessage("no handler is registered for io.fairlead.tests.open.Plugins$Shout, which"
                        + " io.fairlead.tests.TestApp declares open; register one with onCommand, or compile one");
        bus.onCommand(Shout.class, (command, context) -> command.name().toUpperCase(Locale.ROOT));
        assertThat(bus.send(new Shout("a"))).isEqualTo("A");
        bus.onCommand(Lonely.class, (command, context) -> null);
        assertThat(bus.send(new Lonely())).isNull();
    }

    @Test
    void messages_that_were_compiled_after_the_root_are_handled() {
        assertThatExceptionOfType(UnhandledMessageException.class)
                .isThrownBy(() -> bus.send(new Whisper("a")))
                .withMessageContaining("declares open; register one with onCommand");
        assertThatExceptionOfType(UnhandledMessageException.class)
                .isThrownBy(() -> bus.ask(new Count("a")))
                .withMessageContaining("declares open; register one with onQuery");
        bus.onCommand(Whisper.class, (command, context) -> "psst, " + command.name());
        bus.onQuery(Count.class, (query, context) -> query.of().length());
        assertThat(bus.send(new Whisper("a"))).isEqualTo("psst, a");
        assertThat(bus.ask(new Count("abc"))).isEqualTo(3);
    }

    @Test
    void all_else_stays_closed() {
        assertThatExceptionOfType(RegistrationRefusedException.class)
                .isThrownBy(() -> bus.onCommand(Closed.class, (command, context) -> "plugin"))
                .withMessage("nothing was registered for io.fairlead.tests.open.Plugins$Closed, which"
                        + " io.fairlead.tests.TestApp does not declare open: name it, or a supertype, in"
                        + " @GenerateBus(open = ...)");
        assertThatThrownBy(() -> bus.onCommand(Stranger.class, (command, context) -> "plugin"))
                .isInstanceOf(RegistrationRefusedException.class);
        assertThatThrownBy(() -> bus.onEvent(Event.class, (event, context) -> {}))
                .isInstanceOf(RegistrationRefusedException.class);
        assertThat(bus.send(new Closed())).isEqualTo("closed");
        assertThatExceptionOfType(UnhandledMessageException.class)
                .isThrownBy(() -> bus.send(new Stranger()))
                .withMessageContaining("no handler is wired");
        assertThatExceptionOfType(UnhandledMessageException.class)
                .isThrownBy(() -> bus.publish(new StrangeEvent()))
                .withMessageContaining("no handler is wired");
        assertThat(bus.registrations()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_handler_is_for_one_class() {
        Class<PluginCommand<String>> type = (Class<PluginCommand<String>>) (Class<?>) PluginCommand.class;
        assertThatExceptionOfType(RegistrationRefusedException.class)
                .isThrownBy(() -> bus.onCommand(type, (command, context) -> "plugin"))
                .withMessage(
                        "no handler was registered for io.fairlead.tests.open.Plugins$PluginCommand, which is abstract: a"
                                + " handler is for messages of exactly its class");
    }

    @Test
    void nulls_are_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> bus.onCommand((Class<Greet>) null, (command, context) -> ""))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.onCommand(Greet.class, null))
                .withMessage("handler");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.onEvent(Greeted.class, null))
                .withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.send((Command<String>) null))
                .withMessage("message");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.publish((Event) null))
                .withMessage("message");
    }

    @Test
    void what_is_registered_is_listed() {
        Registration lower = bus.onCommand(Greet.class, (command, context) -> "lower");
        bus.onEvent(PluginEvent.class, (event, context) -> {});
        Registration upper = bus.onCommand(Greet.class, (command, context) -> "upper");
        bus.onQuery(Count.class, (query, context) -> 0);
        String greet = Greet.class.getName();
        assertThat(bus.registrations())
                .containsExactly(
                        new RegistrationEntry(Kind.COMMAND_HANDLER, greet, false),
                        new RegistrationEntry(Kind.LISTENER, PluginEvent.class.getName(), true),
                        new RegistrationEntry(Kind.COMMAND_HANDLER, greet, true),
                        new RegistrationEntry(Kind.QUERY_HANDLER, Count.class.getName(), true));
        upper.close();
        assertThat(bus.registrations())
                .hasSize(3)
                .first()
                .extracting(RegistrationEntry::active)
                .isEqualTo(true);
        lower.close();
        assertThat(bus.registrations()).hasSize(2);
    }

    @Test
    void no_more_are_registered_than_the_options_allow() {
        try (TestBus small = busWith(BusOptions.builder().registrationCapacity(2))) {
            Registration one = small.onCommand(Greet.class, (command, context) -> "one");
            small.onEvent(Greeted.class, (event, context) -> {});
            assertThatExceptionOfType(RegistrationRefusedException.class)
                    .isThrownBy(() -> small.onCommand(Shout.class, (command, context) -> "two"))
                    .withMessageContaining("2 handlers and listeners are registered in the bus, as many as"
                            + " BusOptions.registrationCapacity allows");
            one.close();
            small.onCommand(Shout.class, (command, context) -> "two");
            assertThat(small.send(new Shout("a"))).isEqualTo("two");
            try (Session session = small.openSession("job")) {
                session.onCommand(Closed.class, (command, context) -> "1");
                session.onCommand(Closed.class, (command, context) -> "2");
                assertThatThrownBy(() -> session.onCommand(Closed.class, (command, context) -> "3"))
                        .isInstanceOf(RegistrationRefusedException.class)
                        .hasMessageContaining("registered in session job");
            }
        }
    }

    @Test
    void compiled_middleware_stands_around_messages_that_the_root_knew() {
        bus.onCommand(Shout.class, (command, context) -> {
            throw new IOException("plugin");
        });
        assertThatThrownBy(() -> bus.send(new Shout("a"))).isInstanceOf(IOException.class);
        assertThat(Plugins.LOG).containsExactly("before Shout", "failed with plugin");
    }

    @Test
    void middleware_that_tries_again_comes_back_to_the_registered_handler() {
        AtomicInteger tries = new AtomicInteger();
        bus.onCommand(Stubborn.class, (command, context) -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException();
            }
            return tries.get();
        });
        assertThat(bus.send(new Stubborn())).isEqualTo(2);
    }

    @Test
    void compiled_handlers_hear_events_first() {
        bus.onEvent(PluginEvent.class, (event, context) -> Plugins.LOG.add("any " + event));
        Registration greeted =
                bus.onEvent(Greeted.class, (event, context) -> Plugins.LOG.add("plugin " + event.name()));
        bus.publish(new Greeted("a"));
        assertThat(Plugins.LOG)
                .containsExactly(
                        "before Greeted",
                        "compiled a",
                        "before Greeted",
                        "any Greeted[name=a]",
                        "before Greeted",
                        "plugin a");
        greeted.close();
        Plugins.LOG.clear();
        bus.publish((Event) new Greeted("b"));
        assertThat(Plugins.LOG)
                .containsExactly("before Greeted", "compiled b", "before Greeted", "any Greeted[name=b]");
    }

    @Test
    void listeners_hear_queued_events_at_once() throws InterruptedException {
        bus.onEvent(Queued.class, (event, context) -> heard.add(event.name()));
        bus.publish(new Queued("a"));
        assertThat(heard).containsExactly("a");
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(Plugins.LOG).containsExactly("queued a");
    }

    @Test
    void events_that_nobody_was_compiled_for_are_heard() {
        bus.publish(new Unheard("nobody"));
        bus.publish(new Whispered("nobody"));
        assertThat(Plugins.LOG).isEmpty();
        bus.onEvent(Unheard.class, (event, context) -> heard.add(event.name()));
        bus.onEvent(Whispered.class, (event, context) -> heard.add(event.name()));
        bus.publish(new Unheard("a"));
        bus.publish(new Whispered("b"));
        assertThat(heard).containsExactly("a", "b");
        assertThat(Plugins.LOG).containsExactly("before Unheard");
    }

    @Test
    void one_that_fails_does_not_stop_the_others() {
        bus.onEvent(PluginEvent.class, (event, context) -> {
            throw new IOException("first");
        });
        bus.onEvent(PluginEvent.class, (event, context) -> heard.add("second"));
        bus.onEvent(PluginEvent.class, (event, context) -> {
            throw new IOException("third");
        });
        for (Event event : List.of(new Unheard("a"), new Whispered("a"))) {
            failures.clear();
            heard.clear();
            assertThatExceptionOfType(EventHandlingException.class)
                    .isThrownBy(() -> bus.publish(event))
                    .satisfies(thrown -> assertThat(thrown.failures()).isEqualTo(failures));
            assertThat(failures)
                    .extracting(failure -> failure.error().getMessage())
                    .containsExactly("first", "third");
            assertThat(failures)
                    .extracting(EventFailure::handler)
                    .containsOnly("a listener registered for " + PluginEvent.class.getName());
            assertThat(heard).containsExactly("second");
        }
    }

    @Test
    void failures_are_isolated_where_the_options_say_so() {
        try (TestBus isolating = busWith(BusOptions.builder().isolateEventErrors())) {
            isolating.onEvent(PluginEvent.class, (event, context) -> {
                throw new IOException("told");
            });
            isolating.publish(new Greeted("a"));
            isolating.publish(new Whispered("a"));
            assertThat(failures).hasSize(2);
        }
    }

    @Test
    void events_that_a_compiled_handler_raises_are_heard_with_their_cause() {
        Metadata metadata = Metadata.builder().correlationId("talk").build();
        bus.onEvent(Greeted.class, (event, context) -> {
            heard.add(context.metadata().correlationId());
            heard.add(context.metadata().causationId());
        });
        bus.send(new Greet("a"), metadata);
        assertThat(heard).containsExactly("talk", metadata.messageId());
    }

    @Test
    void registered_handlers_have_a_context() {
        Metadata metadata = Metadata.builder().correlationId("talk").build();
        List<Metadata> seen = new ArrayList<>();
        bus.onCommand(Shout.class, (command, context) -> {
            seen.add(context.metadata());
            return context.bus().send(new Whisper(command.name()));
        });
        bus.onCommand(Whisper.class, (command, context) -> {
            seen.add(context.metadata());
            context.bus().publish(new Whispered(command.name()));
            return "psst";
        });
        bus.onEvent(Whispered.class, (event, context) -> seen.add(context.metadata()));
        assertThat(bus.send(new Shout("a"), metadata)).isEqualTo("psst");
        assertThat(seen).hasSize(3).extracting(Metadata::correlationId).containsOnly("talk");
        assertThat(seen.get(0)).isSameAs(metadata);
        assertThat(seen.get(1).causationId()).isEqualTo(metadata.messageId());
        assertThat(seen.get(2).causationId()).isEqualTo(seen.get(1).messageId());
    }

    @Test
    void every_way_in_leads_to_them() throws Exception {
        bus.onCommand(Shout.class, (command, context) -> "shout");
        bus.onCommand(Whisper.class, (command, context) -> "whisper");
        bus.onQuery(Count.class, (query, context) -> 7);
        bus.onEvent(
                PluginEvent.class,
                (event, context) -> heard.add(event.getClass().getSimpleName()));
        assertThat(bus.sendAsync(new Shout("a")).get(30, TimeUnit.SECONDS)).isEqualTo("shout");
        assertThat(bus.sendAsync(new Whisper("a")).get(30, TimeUnit.SECONDS)).isEqualTo("whisper");
        assertThat(bus.askAsync((Query<Integer>) new Count("a")).get(30, TimeUnit.SECONDS))
                .isEqualTo(7);
        bus.publishAsync(new Unheard("a")).get(30, TimeUnit.SECONDS);
        bus.publishAsync(new Whispered("a")).get(30, TimeUnit.SECONDS);
        assertThat(bus.execute(new Shout("a")).isSuccess()).isTrue();
        assertThat(bus.execute(new Whisper("a")).isSuccess()).isTrue();
        assertThat(heard).containsExactly("Unheard", "Whispered");
    }

    @Test
    void a_session_wins_over_what_is_registered_which_wins_over_what_was_compiled() {
        bus.onCommand(Greet.class, (command, context) -> "plugin");
        bus.onCommand(Whisper.class, (command, context) -> context.bus().send(new Greet("a")));
        try (Session session = bus.openSession("job")) {
            assertThat(session.send(new Greet("a"))).isEqualTo("plugin");
            Registration own = session.onCommand(Greet.class, (command, context) -> "session");
            assertThat(session.send(new Greet("a"))).isEqualTo("session");
            assertThat(session.send(new Relay("a"))).isEqualTo("session");
            assertThat(session.send(new Whisper("a"))).isEqualTo("session");
            assertThat(bus.send(new Greet("a"))).isEqualTo("plugin");
            assertThat(bus.send(new Relay("a"))).isEqualTo("plugin");
            assertThat(session.registrations()).hasSize(1);
            assertThat(bus.registrations()).hasSize(2);
            own.close();
            assertThat(session.send(new Greet("a"))).isEqualTo("plugin");
        }
    }

    @Test
    void a_session_takes_handlers_of_what_is_open_to_nobody_else() {
        try (Session session = bus.openSession("job")) {
            session.onCommand(Closed.class, (command, context) -> "session");
            session.onCommand(Whisper.class, (command, context) -> "session");
            assertThat(session.send(new Closed())).isEqualTo("session");
            assertThat(session.send(new Whisper("a"))).isEqualTo("session");
            assertThatThrownBy(() -> bus.send(new Whisper("a"))).isInstanceOf(UnhandledMessageException.class);
        }
    }

    @Test
    void a_handler_may_replace_itself_through_its_context() {
        bus.onCommand(Shout.class, (command, context) -> {
            context.bus().onCommand(Shout.class, (next, itsContext) -> "second");
            return "first";
        });
        assertThat(bus.send(new Shout("a"))).isEqualTo("first");
        assertThat(bus.send(new Shout("a"))).isEqualTo("second");
    }

    @Test
    void a_closed_bus_has_forgotten_everything() {
        Registration plugin = bus.onCommand(Greet.class, (command, context) -> "plugin");
        bus.onEvent(Whispered.class, (event, context) -> heard.add("whispered"));
        bus.close();
        assertThat(bus.registrations()).isEmpty();
        for (Command<?> command : List.of(new Greet("a"), new Shout("a"), new Whisper("a"))) {
            assertThatThrownBy(() -> bus.send(command)).isInstanceOf(BusClosedException.class);
        }
        assertThatThrownBy(() -> bus.ask(new Count("a"))).isInstanceOf(BusClosedException.class);
        assertThatThrownBy(() -> bus.publish(new Whispered("a"))).isInstanceOf(BusClosedException.class);
        assertThatThrownBy(() -> bus.onCommand(Greet.class, (command, context) -> "again"))
                .isInstanceOf(BusClosedException.class);
        plugin.close();
        assertThat(heard).isEmpty();
    }

    @Test
    void a_bus_that_was_closed_at_once_registers_nothing() {
        bus.close();
        assertThatThrownBy(() -> bus.onEvent(Greeted.class, (event, context) -> {}))
                .isInstanceOf(BusClosedException.class);
    }
}

package io.fairlead.tests.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.EventHandlingException;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Result;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.session.Session;
import io.fairlead.session.SessionClosedException;
import io.fairlead.session.SessionDescription;
import io.fairlead.session.SessionRefusedException;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.session.Items.Count;
import io.fairlead.tests.session.Items.Finish;
import io.fairlead.tests.session.Items.Process;
import io.fairlead.tests.session.Items.ProcessBoth;
import io.fairlead.tests.session.Items.Processed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionsTest {

    private final TestBus bus = TestBus.builder()
            .options(BusOptions.builder().failureSink(failure -> {}).build())
            .build();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void forget() {
        Items.LOG.clear();
    }

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void a_handler_of_the_session_wins_there_and_nowhere_else() {
        try (Session session = bus.openSession("job");
                Session other = bus.openSession("other")) {
            session.onCommand(Process.class, (command, context) -> "session:" + command.item());
            session.onQuery(Count.class, (query, context) -> -1);
            assertThat(session.send(new Process("a"))).isEqualTo("session:a");
            assertThat(session.ask(new Count("abc"))).isEqualTo(-1);
            assertThat(other.send(new Process("a"))).isEqualTo("bus:a");
            assertThat(other.ask(new Count("abc"))).isEqualTo(3);
            assertThat(bus.send(new Process("a"))).isEqualTo("bus:a");
            assertThat(bus.ask(new Count("abc"))).isEqualTo(3);
        }
    }

    @Test
    void a_later_handler_takes_the_place_of_an_earlier_one() {
        try (Session session = bus.openSession("job")) {
            session.onCommand(Process.class, (command, context) -> "first");
            session.onCommand(Process.class, (command, context) -> "second");
            assertThat(session.send(new Process("a"))).isEqualTo("second");
        }
    }

    @Test
    void what_handlers_send_through_their_context_stays_in_the_session() {
        try (Session session = bus.openSession("job")) {
            session.onCommand(
                    Process.class, (command, context) -> context.metadata().sessionId() + ":" + command.item());
            assertThat(session.send(new ProcessBoth("a", "b"))).isEqualTo("job:a job:b");
            assertThat(bus.send(new ProcessBoth("a", "b"))).isEqualTo("bus:a bus:b");
        }
    }

    @Test
    void a_handler_of_the_session_carries_on_the_conversation() {
        try (Session session = bus.openSession("job")) {
            session.onCommand(
                    ProcessBoth.class, (command, context) -> context.bus().send(new Process(command.one())));
            session.onCommand(
                    Process.class,
                    (command, context) -> context.metadata().correlationId() + " because of "
                            + context.metadata().causationId());
            Metadata metadata =
                    Metadata.builder().messageId("1").correlationId("7").build();
            assertThat(session.send(new ProcessBoth("a", "b"), metadata)).isEqualTo("7 because of 1");
        }
    }

    @Test
    void events_reach_the_session_first_then_the_bus() {
        try (Session session = bus.openSession("job")) {
            session.onEvent(Processed.class, (event, context) -> heard.add("one " + Items.LOG.size()));
            session.onEvent(Event.class, (event, context) -> heard.add("any " + Items.LOG.size()));
            session.publish(new Processed("a"));
            assertThat(heard).containsExactly("one 1", "any 1");
            assertThat(Items.LOG).containsExactly("started job", "processed a");
            bus.publish(new Processed("b"));
            assertThat(heard).hasSize(2);
        }
    }

    @Test
    void events_that_a_command_raises_are_heard_in_its_session() {
        try (Session session = bus.openSession("job")) {
            session.onEvent(
                    Processed.class,
                    (event, context) ->
                            heard.add(event.item() + " in " + context.metadata().sessionId()));
            session.send(new Finish("a"));
            bus.send(new Finish("b"));
            assertThat(heard).containsExactly("a in job");
            assertThat(Items.LOG).containsExactly("started job", "processed a", "processed b");
        }
    }

    @Test
    void a_failing_listener_stops_nobody() {
        try (Session session = bus.openSession("job")) {
            session.onEvent(Processed.class, (event, context) -> {
                throw new IOException("no");
            });
            session.onEvent(Processed.class, (event, context) -> heard.add("heard"));
            assertThatThrownBy(() -> session.publish(new Processed("a")))
                    .isInstanceOf(EventHandlingException.class)
                    .hasRootCauseInstanceOf(IOException.class);
            assertThat(heard).containsExactly("heard");
            assertThat(Items.LOG).contains("processed a");
        }
    }

    @Test
    void middleware_stands_around_whoever_handles_the_outermost_first() {
        try (Session session = bus.openSession("job")) {
            session.around(Message.class, (message, context, next) -> {
                heard.add("outer");
                return next.proceed();
            });
            session.around(Command.class, (command, context, next) -> {
                heard.add("inner");
                next.proceed();
                return next.proceed();
            });
            session.onQuery(Count.class, (query, context) -> 7);
            assertThat(session.send(new Process("a"))).isEqualTo("bus:a");
            assertThat(session.ask(new Count("a"))).isEqualTo(7);
            session.publish(new Processed("a"));
            assertThat(heard).containsExactly("outer", "inner", "outer", "outer");
        }
    }

    @Test
    void what_a_handler_throws_reaches_the_sender_as_it_is() {
        try (Session session = bus.openSession("job")) {
            session.onCommand(Process.class, (command, context) -> {
                throw new IOException(command.item());
            });
            assertThatThrownBy(() -> session.send(new Process("a")))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("a");
            assertThat(session.execute(new Process("a"))).isInstanceOfSatisfying(Result.Failure.class, failure -> {
                assertThat(failure.error()).hasMessage("a");
                assertThat(failure.metadata().sessionId()).isEqualTo("job");
            });
        }
    }

    @Test
    void asynchronous_messages_stay_in_the_session() throws Exception {
        try (Session session = bus.openSession("job")) {
            session.onCommand(Process.class, (command, context) -> "session:" + command.item());
            assertThat(session.sendAsync(new Process("a")).get(20, TimeUnit.SECONDS))
                    .isEqualTo("session:a");
            assertThat(session.askAsync(new Count("abc")).get(20, TimeUnit.SECONDS))
                    .isEqualTo(3);
            session.publishAsync(new Processed("a")).get(20, TimeUnit.SECONDS);
            assertThat(Items.LOG).contains("processed a");
        }
    }

    @Test
    void start_and_end_are_events_even_when_the_work_fails() {
        assertThatThrownBy(() -> {
                    try (Session session = bus.openSession("job")) {
                        session.send(null);
                    }
                })
                .isInstanceOf(NullPointerException.class);
        assertThat(Items.LOG).containsExactly("started job", "ended job");
        assertThat(bus.sessions()).isEmpty();
    }

    @Test
    void a_closed_session_forgets_everything_and_refuses_messages() {
        Session session = bus.openSession("job");
        session.onCommand(Process.class, (command, context) -> "session");
        session.onEvent(
                Event.class, (event, context) -> heard.add(event.getClass().getSimpleName()));
        session.close();
        session.close();
        assertThat(session.isClosed()).isTrue();
        assertThat(session.registrations()).isEmpty();
        assertThat(heard).containsExactly("SessionEnded");
        assertThat(Items.LOG).containsExactly("started job", "ended job");
        assertThatThrownBy(() -> session.send(new Process("a"))).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> session.publish(new Processed("a"))).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> session.onEvent(Event.class, (event, context) -> {}))
                .isInstanceOf(SessionClosedException.class);
        assertThat(bus.send(new Process("a"))).isEqualTo("bus:a");
        bus.openSession("job").close();
    }

    @Test
    void sessions_can_be_listed_with_what_they_registered() {
        try (Session session = bus.openSession("job");
                Session other = bus.openSession("other")) {
            session.onQuery(Count.class, (query, context) -> 0);
            session.onCommand(Process.class, (command, context) -> "");
            session.around(Message.class, (message, context, next) -> next.proceed());
            assertThat(bus.sessions()).extracting(SessionDescription::id).containsExactly("job", "other");
            assertThat(session.registrations())
                    .isEqualTo(bus.sessions().get(0).registrations())
                    .extracting(RegistrationEntry::toString)
                    .containsExactly(
                            "RegistrationEntry[kind=QUERY_HANDLER, type=io.fairlead.tests.session.Items$Count, active=true]",
                            "RegistrationEntry[kind=COMMAND_HANDLER, type=io.fairlead.tests.session.Items$Process, active=true]",
                            "RegistrationEntry[kind=MIDDLEWARE, type=io.fairlead.Message, active=true]");
            assertThat(other.registrations()).isEmpty();
        }
    }

    @Test
    void an_id_is_open_once_and_sessions_are_bounded() {
        TestBus small = TestBus.builder()
                .options(BusOptions.builder().sessionCapacity(1).build())
                .build();
        try (Session session = small.openSession("job")) {
            assertThatThrownBy(() -> small.openSession(session.id())).isInstanceOf(SessionRefusedException.class);
            assertThatThrownBy(() -> small.openSession("other"))
                    .isInstanceOf(SessionRefusedException.class)
                    .hasMessage("session other was not opened: 1 sessions are open");
        }
        small.openSession("other").close();
        small.close();
    }

    @Test
    void closing_the_bus_closes_its_sessions_first() {
        Session session = bus.openSession("job");
        bus.close();
        assertThat(session.isClosed()).isTrue();
        assertThat(Items.LOG).containsExactly("started job", "ended job");
        assertThatThrownBy(() -> bus.openSession("other")).isInstanceOf(BusClosedException.class);
    }

    @Test
    void threads_in_different_sessions_do_not_meet() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        List<Thread> threads = new ArrayList<>();
        List<String> answers = Collections.synchronizedList(new ArrayList<>());
        for (String id : List.of("a", "b")) {
            Thread thread = new Thread(() -> {
                try (Session session = bus.openSession(id)) {
                    session.onCommand(Process.class, (command, context) -> id);
                    both.countDown();
                    both.await();
                    for (int i = 0; i < 1_000; i++) {
                        answers.add(id + session.send(new Process("")));
                    }
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(answers).hasSize(2_000).containsOnly("aa", "bb");
    }
}

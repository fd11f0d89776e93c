package io.fairlead.tests.commandevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fairlead.BusOptions;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.Message;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.command.CommandEvent;
import io.fairlead.command.CommandFailed;
import io.fairlead.command.CommandStarted;
import io.fairlead.command.CommandSucceeded;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.EventRejectedException;
import io.fairlead.event.QueueStart;
import io.fairlead.session.Session;
import io.fairlead.tests.Program;
import io.fairlead.tests.commandevents.Orders.AnswerEarly;
import io.fairlead.tests.commandevents.Orders.Fail;
import io.fairlead.tests.commandevents.Orders.Heard;
import io.fairlead.tests.commandevents.Orders.Place;
import io.fairlead.tests.commandevents.Orders.PlaceAnother;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bus tells of its commands, where somebody asks for it. Each program has the same commands, and other listeners. */
class CommandEventsTest {

    private static final String IMPORTS = """
            package app;
            import io.fairlead.*;
            import io.fairlead.annotation.*;
            import io.fairlead.command.*;
            import io.fairlead.tests.commandevents.Orders;
            """;

    private static final String COMMANDS = IMPORTS + """
            @CommandHandler
            public final class Handler {
                Outcome<String, Orders.Placed> handle(Orders.Place command) {
                    Orders.LOG.add("handle Place");
                    return Outcome.of("done", new Orders.Placed(command.item()));
                }
                void handle(Orders.PlaceAnother command, MessageContext context) {
                    Orders.LOG.add("handle PlaceAnother");
                    context.bus().send(new Orders.Place(command.item()));
                }
                void handle(Orders.Fail command) throws Exception {
                    throw command.error();
                }
                String handle(Orders.AnswerEarly command) {
                    throw new AssertionError("answered early");
                }
            }
            """;

    private static final String AROUND_COMMANDS = IMPORTS + """
            @Middleware(order = -1000)
            final class Outer {
                void before(Orders.Place command) { Orders.LOG.add("before Place"); }
                void after(Orders.Place command, String result) { Orders.LOG.add("after Place"); }
            }
            """;

    private static final String ANSWERING = IMPORTS + """
            @Middleware
            final class Answering {
                ShortCircuit<String> before(Orders.AnswerEarly command) { return ShortCircuit.with("early"); }
            }
            """;

    private static final String OTHER_LISTENERS = IMPORTS + """
            @EventHandler
            final class Shelf {
                void handle(Orders.Placed event) { Orders.LOG.add("placed"); }
            }
            """;

    private static final String ROOT = IMPORTS + """
            @GenerateBus
            public final class App {
                private App() {}
                public static java.util.function.Function<BusOptions, MessageBus> run() {
                    return options -> AppBus.builder().options(options).build();
                }
            }
            """;

    private static final String EVERYTHING =
            listener("void handle(CommandEvent event, MessageContext context) { Orders.hear(event, context); }");

    private static final String TAP = IMPORTS + """
            @EventHandler(order = 10)
            final class Tap {
                void handle(Event event) { Orders.LOG.add("tapped " + event.getClass().getSimpleName()); }
            }
            """;

    private final List<EventFailure> failures = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void forget() {
        Orders.LOG.clear();
        Orders.HEARD.clear();
    }

    private static String listener(String... methods) {
        return IMPORTS + "@EventHandler final class Listener {\n" + String.join("\n", methods) + "\n}\n";
    }

    private static Program program(Path output, String... more) {
        return Program.plain(
                        output,
                        Stream.concat(
                                        Stream.of(COMMANDS, AROUND_COMMANDS, ANSWERING, OTHER_LISTENERS, ROOT),
                                        Stream.of(more))
                                .toArray(String[]::new))
                .clean();
    }

    private Program program(String... more) {
        return program(folder, more);
    }

    private BusOptions.Builder options() {
        return BusOptions.builder().failureSink(failures::add);
    }

    private MessageBus bus(Program program) {
        return bus(program, options());
    }

    private static MessageBus bus(Program program, BusOptions.Builder options) {
        return program.<Function<BusOptions, MessageBus>>run("app.App").apply(options.build());
    }

    @Test
    void stand_around_all_middleware_and_come_before_the_events_that_a_command_raises() throws IOException {
        try (Program program = program(EVERYTHING);
                MessageBus bus = bus(program)) {
            assertThat(bus.send(new Place("Chai"))).isEqualTo("done");
        }
        assertThat(Orders.LOG)
                .containsExactly(
                        "started Place",
                        "before Place",
                        "handle Place",
                        "after Place",
                        "succeeded Place with done",
                        "placed");
        assertThat(Orders.HEARD)
                .extracting(Heard::event)
                .allMatch(event -> event.command().equals(new Place("Chai")));
        assertThat(((CommandSucceeded) Orders.HEARD.get(1).event()).lasted()).isPositive();
    }

    @Test
    void tell_of_the_error_that_the_sender_gets() throws IOException {
        IOException error = new IOException("disk full");
        try (Program program = program(EVERYTHING);
                MessageBus bus = bus(program)) {
            assertThatThrownBy(() -> bus.send(new Fail(error))).isSameAs(error);
        }
        assertThat(Orders.LOG).containsExactly("started Fail", "failed Fail with disk full");
        CommandFailed failed = (CommandFailed) Orders.HEARD.get(1).event();
        assertThat(failed.error()).isSameAs(error);
        assertThat(failed.lasted()).isGreaterThan(Duration.ZERO);
    }

    @Test
    void nest_like_the_commands() throws IOException {
        try (Program program = program(EVERYTHING);
                MessageBus bus = bus(program)) {
            bus.send(new PlaceAnother("Chai"));
        }
        assertThat(Orders.LOG)
                .containsExactly(
                        "started PlaceAnother",
                        "handle PlaceAnother",
                        "started Place",
                        "before Place",
                        "handle Place",
                        "after Place",
                        "succeeded Place with done",
                        "placed",
                        "succeeded PlaceAnother with null");
    }

    @Test
    void carry_on_the_conversation_with_their_command_as_the_cause() throws IOException {
        Metadata sent = Metadata.builder().correlationId("request-7").build();
        try (Program program = program(EVERYTHING);
                MessageBus bus = bus(program)) {
            bus.send(new PlaceAnother("Chai"), sent);
        }
        List<Metadata> metadata = Orders.HEARD.stream()
                .map(Heard::context)
                .map(MessageContext::metadata)
                .toList();
        assertThat(metadata).extracting(Metadata::correlationId).containsOnly("request-7");
        String inner = metadata.get(1).causationId();
        assertThat(metadata)
                .extracting(Metadata::causationId)
                .containsExactly(sent.messageId(), inner, inner, sent.messageId());
        assertThat(inner).isNotEqualTo(sent.messageId());
        assertThat(metadata).extracting(Metadata::messageId).doesNotHaveDuplicates();
    }

    @Test
    void take_an_early_answer_for_a_success() throws IOException {
        try (Program program = program(EVERYTHING);
                MessageBus bus = bus(program)) {
            bus.send(new AnswerEarly());
        }
        assertThat(Orders.LOG).containsExactly("started AnswerEarly", "succeeded AnswerEarly with early");
    }

    @Test
    void come_with_every_way_of_sending() throws Exception {
        try (Program program = program(EVERYTHING);
                MessageBus bus = bus(program)) {
            bus.execute(new Fail(new IOException("disk full")));
            bus.sendAsync(new Place("Chai")).get();
        }
        assertThat(Orders.LOG).contains("failed Fail with disk full", "succeeded Place with done");
    }

    @Test
    void a_handler_that_fails_is_told_to_the_sink_and_to_nobody_else() throws IOException {
        try (Program program = program(
                        listener("void handle(CommandEvent event) { throw new IllegalStateException(\"tired\"); }"));
                MessageBus bus = bus(program)) {
            assertThat(bus.send(new Place("Chai"))).isEqualTo("done");
            IOException error = new IOException("disk full");
            assertThatThrownBy(() -> bus.send(new Fail(error))).isSameAs(error).hasNoSuppressedExceptions();
        }
        assertThat(failures)
                .extracting(failure -> failure.event().getClass(), EventFailure::handler)
                .containsExactly(
                        tuple(CommandStarted.class, "app.Listener"),
                        tuple(CommandSucceeded.class, "app.Listener"),
                        tuple(CommandStarted.class, "app.Listener"),
                        tuple(CommandFailed.class, "app.Listener"));
    }

    /** Unlike those of the events that a command raises. */
    @Test
    void what_fails_on_a_raised_event_comes_after_the_success() throws IOException {
        String failing = IMPORTS + """
                @EventHandler
                final class Failing {
                    void handle(Orders.Placed event) { throw new IllegalStateException("no room"); }
                }
                """;
        try (Program program = program(EVERYTHING, failing);
                MessageBus bus = bus(program)) {
            assertThatThrownBy(() -> bus.send(new Place("Chai"))).isInstanceOf(EventHandlingException.class);
        }
        assertThat(Orders.LOG).contains("succeeded Place with done").noneMatch(line -> line.startsWith("failed"));
    }

    @Test
    void a_queue_that_refuses_them_does_not_concern_the_command() throws IOException {
        String queued = IMPORTS + """
                @EventHandler(delivery = Delivery.QUEUED)
                final class Later {
                    void handle(CommandSucceeded event) {}
                }
                """;
        BusOptions.Builder refusing = options()
                .eventQueue(
                        EventQueueOptions.builder().start(QueueStart.REFUSING).build());
        try (Program program = program(queued);
                MessageBus bus = bus(program, refusing)) {
            assertThat(bus.send(new Place("Chai"))).isEqualTo("done");
        }
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.event()).isInstanceOf(CommandSucceeded.class);
            assertThat(failure.error()).isInstanceOf(EventRejectedException.class);
        });
    }

    @Test
    void stay_in_the_session_of_their_command() throws IOException {
        try (Program program = program(EVERYTHING);
                MessageBus bus = bus(program);
                Session session = bus.openSession("job")) {
            session.onEvent(CommandEvent.class, (event, context) -> Orders.LOG.add("session hears"));
            session.send(new AnswerEarly());
            bus.send(new AnswerEarly());
        }
        assertThat(Orders.LOG)
                .containsExactly(
                        "session hears",
                        "started AnswerEarly",
                        "session hears",
                        "succeeded AnswerEarly with early",
                        "started AnswerEarly",
                        "succeeded AnswerEarly with early");
        assertThat(Orders.HEARD)
                .extracting(heard -> heard.context().metadata().sessionId())
                .containsExactly("job", "job", null, null);
    }

    @Test
    void nothing_is_generated_where_nobody_asks_for_them() throws IOException {
        try (Program without = program(folder.resolve("without"));
                Program tapped = program(folder.resolve("tapped"), TAP);
                MessageBus bus = bus(tapped)) {
            Map<String, String> before = ofCommands(without);
            assertThat(before).isNotEmpty();
            assertThat(ofCommands(tapped)).isEqualTo(before);
            bus.send(new AnswerEarly());
            assertThat(Orders.LOG).isEmpty();
        }
    }

    @Test
    void a_tap_sees_those_that_others_ask_for() throws IOException {
        String failed =
                listener("void handle(CommandFailed event, MessageContext context) { Orders.hear(event, context); }");
        try (Program program = program(failed, TAP);
                MessageBus bus = bus(program)) {
            bus.send(new AnswerEarly());
            bus.execute(new Fail(new IOException("disk full")));
        }
        assertThat(Orders.LOG).containsExactly("failed Fail with disk full", "tapped CommandFailed");
    }

    @Test
    void each_is_generated_only_if_it_is_asked_for() throws IOException {
        try (Program program = program(listener("void handle(CommandFailed event) {}"))) {
            assertThat(program.generated("app.AppBus_Orders_Fail"))
                    .contains("CommandEvents.failed_onError(")
                    .doesNotContain("started", "succeeded");
        }
    }

    @Test
    void a_listener_in_another_module_counts_where_the_root_sees_it() throws IOException {
        String library = "package lib;\n@io.fairlead.annotation.EventHandler\nfinal class Alarm {\n"
                + "    void handle(io.fairlead.command.CommandFailed event) {"
                + " io.fairlead.tests.commandevents.Orders.LOG.add(\"alarm\"); }\n}\n";
        try (Program alarm = Program.plain(folder.resolve("lib"), library).clean();
                Program program = Program.after(alarm, folder.resolve("app"), COMMANDS, ROOT)
                        .clean()) {
            Function<BusOptions, MessageBus> made = program.runWith("app.App", alarm);
            assertThat(made).isNotNull();
            assertThat(program.generated("app.AppBus_Orders_Fail")).contains("CommandEvents.failed_onError(");
        }
    }

    /** Pipelines of commands, by the name of their message. */
    private static Map<String, String> ofCommands(Program program) {
        Map<String, String> sources = new TreeMap<>();
        for (Class<? extends Message> command :
                List.of(Place.class, PlaceAnother.class, Fail.class, AnswerEarly.class)) {
            String name = "app.AppBus_Orders_" + command.getSimpleName();
            if (program.classFiles().containsKey(name)) {
                sources.put(name, program.generated(name));
            }
        }
        return sources;
    }
}

package io.fairlead.tests.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.ForbiddenReferences;
import io.fairlead.MessageBus;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.UnhandledMessageException;
import io.fairlead.tests.Program;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buses of more messages than one method could tell apart. */
class LargeBusTest {

    private static final int MIDDLEWARES = 10;

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 128, 129, 300})
    void the_generic_way_finds_every_message(int count) throws Exception {
        try (Program program = Program.plain(output, sources(count, 0)).clean()) {
            MessageBus bus = program.run("large.Main");
            for (int i = 0; i < count; i++) {
                Command<Integer> command = make(program, "C" + i);
                Query<String> query = make(program, "Q" + i);
                List<Object> heard = new ArrayList<>();
                Event event = make(program, "E" + i, heard);

                // Twice: a table learns the class the first time.
                assertThat(bus.send(command)).isEqualTo(i);
                assertThat(bus.send(command, Metadata.create())).isEqualTo(i);
                assertThat(bus.ask(query)).isEqualTo("q" + i);
                assertThat(bus.ask(query)).isEqualTo("q" + i);
                bus.publish(event);
                bus.publish(event, Metadata.create());
                assertThat(heard).containsExactly(i, i);
            }
            assertThat(bus.send(LargeBusTest.<Command<Integer>>make(program, "D0")))
                    .isEqualTo(0);
            assertRefusals(bus);
            bus.close();
        }
    }

    private static void assertRefusals(MessageBus bus) {
        assertThatThrownBy(() -> bus.send(new Command<String>() {})).isInstanceOf(UnhandledMessageException.class);
        assertThatThrownBy(() -> bus.ask(new Query<String>() {})).isInstanceOf(UnhandledMessageException.class);
        assertThatThrownBy(() -> bus.publish(new Event() {})).isInstanceOf(UnhandledMessageException.class);
        assertThatNullPointerException().isThrownBy(() -> bus.send(null)).withMessage("message");
        assertThatNullPointerException().isThrownBy(() -> bus.ask(null)).withMessage("message");
        assertThatNullPointerException().isThrownBy(() -> bus.publish(null)).withMessage("message");
        assertThatNullPointerException()
                .isThrownBy(() -> bus.send(new Command<String>() {}, null))
                .withMessage("metadata");
    }

    @Test
    void three_hundred_messages_with_ten_middlewares_have_no_method_too_large_to_be_compiled() throws Exception {
        try (Program program = Program.plain(output, sources(300, MIDDLEWARES)).clean()) {
            assertThat(MethodSizes.above(
                            MethodSizes.COMPILED, program.classFiles().values()))
                    .isEmpty();
            MessageBus bus = program.run("large.Main");
            assertThat(bus.send(LargeBusTest.<Command<Integer>>make(program, "C299")))
                    .isEqualTo(299);
            assertThat(bus.wiring().route("large.C299").middleware()).hasSize(MIDDLEWARES);
            bus.close();
        }
    }

    @Test
    void a_message_with_a_hundred_middlewares_has_no_method_too_large_to_be_compiled() throws Exception {
        try (Program program = Program.plain(output, sources(1, 100)).clean()) {
            assertThat(MethodSizes.above(
                            MethodSizes.COMPILED, program.classFiles().values()))
                    .isEmpty();
            MessageBus bus = program.run("large.Main");
            assertThat(bus.send(LargeBusTest.<Command<Integer>>make(program, "C0")))
                    .isEqualTo(0);
            bus.close();
        }
    }

    @Test
    void an_event_with_three_hundred_handlers_has_no_method_too_large_to_be_compiled() throws Exception {
        StringBuilder listeners = new StringBuilder("package large;\nimport io.fairlead.annotation.*;\n"
                + "import io.fairlead.MessageContext;\npublic final class Listeners {\n");
        IntStream.range(0, 300)
                .forEach(i -> listeners.append(("@EventHandler(order = %d) static final class L%d {"
                                + " void handle(E0 event%s) { event.heard().add(%d); } }\n")
                        .formatted(1000 + i, i, i % 2 == 0 ? "" : ", MessageContext context", 1000 + i)));
        List<String> sources = new ArrayList<>(List.of(sources(1, 1)));
        sources.add(listeners.append("}\n").toString());
        try (Program program =
                Program.plain(output, sources.toArray(String[]::new)).clean()) {
            assertThat(MethodSizes.above(
                            MethodSizes.COMPILED, program.classFiles().values()))
                    .isEmpty();
            MessageBus bus = program.run("large.Main");
            List<Object> heard = new ArrayList<>();
            bus.publish(LargeBusTest.<Event>make(program, "E0", heard));
            assertThat(heard).hasSize(301).startsWith(0, 1000, 1001).endsWith(1299);
            bus.close();
        }
    }

    @Test
    void a_large_bus_reflects_no_more_than_a_small_one() throws Exception {
        try (Program program = Program.plain(output, sources(130, 2)).clean()) {
            List<String> found = new ArrayList<>();
            program.classFiles().forEach((name, classFile) -> {
                if (name.contains("LargeBus") || name.endsWith("_Bridge") || name.endsWith("_Package")) {
                    found.addAll(ForbiddenReferences.in(classFile));
                }
            });
            assertThat(found).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static <M> M make(Program program, String message, Object... arguments) throws Exception {
        Constructor<?> constructor = program.load("large." + message).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (M) constructor.newInstance(arguments);
    }

    /** So many messages of each kind, among them a subclass of another, and so many middlewares around each. */
    private static String[] sources(int count, int middlewares) {
        List<String> sources = new ArrayList<>();
        StringBuilder handler =
                new StringBuilder("package large;\nimport io.fairlead.annotation.*;\npublic final class Handlers {\n");
        for (int i = 0; i < count; i++) {
            sources.add("package large;\npublic class C%1$d implements io.fairlead.Command<Integer> {}\n".formatted(i));
            sources.add("package large;\nrecord Q%1$d() implements io.fairlead.Query<String> {}\n".formatted(i));
            sources.add(
                    "package large;\npublic record E%1$d(java.util.List<Object> heard) implements io.fairlead.Event {}\n"
                            .formatted(i));
            handler.append("""
                    @CommandHandler @QueryHandler @EventHandler static final class H%1$d {
                        int handle(C%1$d c) { return %1$d; }
                        String handle(Q%1$d q) { return "q%1$d"; }
                        void handle(E%1$d e) { e.heard().add(%1$d); }
                    }
                    """.formatted(i));
        }
        sources.add(handler.append("}\n").toString());
        sources.add("package large;\npublic final class D0 extends C0 {}\n");
        sources.add("""
                package large;
                @io.fairlead.annotation.CommandHandler final class D0Handler { Integer handle(D0 c) { return 0; } }
                """);
        StringBuilder middleware = new StringBuilder(
                "package large;\nimport io.fairlead.*;\nimport io.fairlead.annotation.*;\npublic final class Middlewares {\n");
        for (int i = 0; i < middlewares; i++) {
            middleware.append("""
                    @Middleware(order = %1$d) static final class M%1$d {
                        long before(Message m, MessageContext context) { return %1$d; }
                        void after(Message m, Object result, long state) {}
                        void onError(Message m, Throwable error, long state) {}
                        void onFinally(Message m, MessageContext context, long state) {}
                    }
                    """.formatted(i));
        }
        sources.add(middleware.append("}\n").toString());
        sources.add("""
                package large;
                @io.fairlead.annotation.GenerateBus(name = "LargeBus")
                public final class Main {
                    private Main() {}
                    public static io.fairlead.MessageBus run() { return LargeBus.builder().build(); }
                }
                """);
        return sources.toArray(String[]::new);
    }
}

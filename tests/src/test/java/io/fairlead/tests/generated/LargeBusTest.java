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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buses of more messages than one method could tell apart. */
class LargeBusTest {

    @TempDir
    Path output;

    /** On both sides of the numbers at which the way to a pipeline changes. */
    @ParameterizedTest
    @CsvSource({"64, 64, 64, 10", "65, 65, 65, 0", "256, 257, 129, 0", "300, 1, 1, 10", "900, 300, 128, 0"})
    void the_generic_way_finds_every_message(int commands, int queries, int events, int middlewares) throws Exception {
        try (Program program = Program.plain(output, sources(commands, queries, events, middlewares))
                .clean()) {
            MessageBus bus = program.run("large.Main");
            for (int i = 0; i < commands; i++) {
                Command<Integer> command = make(program, "C" + i);
                // Twice: a table learns the class the first time.
                assertThat(bus.send(command)).isEqualTo(i);
                assertThat(bus.send(command, Metadata.create())).isEqualTo(i);
            }
            for (int i = 0; i < queries; i++) {
                Query<String> query = make(program, "Q" + i);
                assertThat(bus.ask(query)).isEqualTo("q" + i);
                assertThat(bus.ask(query, Metadata.create())).isEqualTo("q" + i);
            }
            for (int i = 0; i < events; i++) {
                List<Object> heard = new ArrayList<>();
                Event event = make(program, "E" + i, heard);
                bus.publish(event);
                bus.publish(event, Metadata.create());
                assertThat(heard).containsExactly(i, i);
            }
            assertThat(bus.send(program.<Command<Integer>>run("large.Unknown"))).isEqualTo(0);
            assertRefusals(bus);
            assertThat(bus.wiring().route("large.C0").middleware()).hasSize(middlewares);
            assertKeepsTheRules(program);
            bus.close();
        }
    }

    private static void assertKeepsTheRules(Program program) {
        assertThat(MethodSizes.above(MethodSizes.COMPILED, program.classFiles().values()))
                .isEmpty();
        // Far from the 65,535 that a class may hold.
        assertThat(program.classFiles().values())
                .allSatisfy(classFile ->
                        assertThat(MethodSizes.constantsOf(classFile)).isLessThan(40_000));
        List<String> found = new ArrayList<>();
        program.classFiles().forEach((name, classFile) -> {
            if (name.contains("LargeBus") || name.endsWith("_Package")) {
                found.addAll(ForbiddenReferences.in(classFile));
            }
        });
        assertThat(found).isEmpty();
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
    void handlers_may_be_spread_over_more_packages_than_a_constructor_takes() throws Exception {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sources.add("""
                    package large.p%1$d;
                    public record C%1$d() implements io.fairlead.Command<Integer> {
                        @io.fairlead.annotation.CommandHandler
                        static final class Handler { int handle(C%1$d command) { return %1$d; } }
                    }
                    """.formatted(i));
        }
        sources.add("""
                package large;
                @io.fairlead.annotation.GenerateBus(name = "LargeBus")
                public final class Main {
                    private Main() {}
                    public static Object run() { return LargeBus.builder().build().send(new large.p299.C299()); }
                }
                """);
        try (Program program =
                Program.plain(output, sources.toArray(String[]::new)).clean()) {
            assertThat(program.<Integer>run("large.Main")).isEqualTo(299);
            assertThat(program.load("large.LargeBus_Packages2")).isNotNull();
        }
    }

    /** On both sides of the number from which the packages stand in groups. */
    @ParameterizedTest
    @ValueSource(ints = {10, 11, 30})
    void dagger_enters_the_package_of_the_message_and_no_other(int packages) throws Exception {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < packages; i++) {
            sources.add("""
                    package large.p%1$d;
                    public record C%1$d() implements io.fairlead.Command<Integer> {
                        @io.fairlead.annotation.CommandHandler
                        static final class Handler {
                            static { large.Main.LOADED.add("p%1$d"); }
                            @jakarta.inject.Inject Handler() {}
                            int handle(C%1$d command) { return %1$d; }
                        }
                    }
                    """.formatted(i));
        }
        int last = packages - 1;
        sources.add("""
                package large;
                @io.fairlead.annotation.GenerateBus(name = "LargeBus")
                @jakarta.inject.Singleton
                @dagger.Component(modules = LargeBusModule.class)
                public interface Main {
                    java.util.List<Object> LOADED = new java.util.ArrayList<>();
                    LargeBus bus();
                    static Object run() {
                        LargeBus bus = DaggerMain.create().bus();
                        LOADED.add(bus.send(new large.p%1$d.C%1$d()));
                        LOADED.add(bus.send(new large.p0.C0()));
                        return LOADED;
                    }
                }
                """.formatted(last));
        try (Program program =
                Program.withDagger(output, sources.toArray(String[]::new)).clean()) {
            assertThat(program.<List<Object>>run("large.Main")).containsExactly("p" + last, last, "p0", 0);
        }
    }

    /** Pairs of them, one of which stands in two parts of the table. */
    @Test
    void a_table_tells_names_with_the_same_hash_apart() throws Exception {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            names.add("C" + i + "Aa");
            names.add("C" + i + "BB");
        }
        int least = names.stream().mapToInt(LargeBusTest::hash).min().orElseThrow();
        names.add(IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "First" + i)
                .filter(name -> hash(name) < least)
                .findFirst()
                .orElseThrow());
        List<String> byHash = names.stream()
                .sorted(Comparator.comparingInt(LargeBusTest::hash))
                .toList();
        assertThat(hash(byHash.get(255))).isEqualTo(hash(byHash.get(256)));
        List<String> sources = new ArrayList<>();
        for (String name : names) {
            sources.add("""
                    package large;
                    public record %1$s() implements io.fairlead.Command<String> {
                        @io.fairlead.annotation.CommandHandler
                        static final class Handler { String handle(%1$s command) { return "%1$s"; } }
                        public static Object run() { return new %1$s(); }
                    }
                    """.formatted(name));
        }
        sources.add("""
                package large;
                @io.fairlead.annotation.GenerateBus(name = "LargeBus")
                public final class Main {
                    private Main() {}
                    public static Object run() { return LargeBus.builder().build(); }
                }
                """);
        try (Program program =
                Program.plain(output, sources.toArray(String[]::new)).clean()) {
            MessageBus bus = program.run("large.Main");
            for (String name : names) {
                assertThat(bus.send(program.<Command<String>>run("large." + name)))
                        .isEqualTo(name);
            }
            bus.close();
        }
    }

    private static int hash(String name) {
        return ("large." + name).hashCode();
    }

    @Test
    void a_message_with_a_hundred_middlewares_has_no_method_too_large_to_be_compiled() throws Exception {
        try (Program program = Program.plain(output, sources(1, 1, 1, 100)).clean()) {
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
        List<String> sources = new ArrayList<>(List.of(sources(1, 1, 1, 1)));
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

    @SuppressWarnings("unchecked")
    private static <M> M make(Program program, String message, Object... arguments) throws Exception {
        Constructor<?> constructor = program.load("large." + message).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (M) constructor.newInstance(arguments);
    }

    /** So many messages of each kind, and so many middlewares around each. */
    private static String[] sources(int commands, int queries, int events, int middlewares) {
        List<String> sources = new ArrayList<>();
        StringBuilder handlers =
                new StringBuilder("package large;\nimport io.fairlead.annotation.*;\npublic final class Handlers {\n");
        for (int i = 0; i < commands; i++) {
            sources.add("package large;\npublic class C%d implements io.fairlead.Command<Integer> {}\n".formatted(i));
            handlers.append("@CommandHandler static final class HC%1$d { int handle(C%1$d c) { return %1$d; } }\n"
                    .formatted(i));
        }
        for (int i = 0; i < queries; i++) {
            sources.add("package large;\nrecord Q%d() implements io.fairlead.Query<String> {}\n".formatted(i));
            handlers.append("@QueryHandler static final class HQ%1$d { String handle(Q%1$d q) { return \"q%1$d\"; } }\n"
                    .formatted(i));
        }
        for (int i = 0; i < events; i++) {
            sources.add(("package large;\n"
                            + "public record E%d(java.util.List<Object> heard) implements io.fairlead.Event {}\n")
                    .formatted(i));
            handlers.append(
                    ("@EventHandler static final class HE%1$d { void handle(E%1$d e) { e.heard().add(%1$d); } }\n")
                            .formatted(i));
        }
        sources.add(handlers.append("}\n").toString());
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
        // Local classes are no messages to the processor.
        sources.add("""
                package large;
                public final class Unknown {
                    private Unknown() {}
                    public static io.fairlead.Command<Integer> run() { return new C0() {}; }
                }
                """);
        return sources.toArray(String[]::new);
    }
}

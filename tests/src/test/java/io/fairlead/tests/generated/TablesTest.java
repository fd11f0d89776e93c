package io.fairlead.tests.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table leads to, and what stands around it. A message that the bus may not name makes one necessary. */
class TablesTest {

    private static final String HIDDEN = """
            package hidden;
            record Secret() implements io.fairlead.Command<Integer> {
                @io.fairlead.annotation.CommandHandler
                static final class Handler { int handle(Secret command) { return 4; } }
            }
            """;

    @TempDir
    Path output;

    /** On both sides of the number from which there is a table. */
    @ParameterizedTest
    @ValueSource(ints = {64, 65})
    void an_event_that_nobody_handles_is_nothing_to_a_closed_bus(int events) throws Exception {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            sources.add("package app; public record E%d() implements io.fairlead.Event {}\n".formatted(i));
        }
        sources.add("""
                package app;
                import io.fairlead.*;
                import io.fairlead.annotation.*;
                @GenerateBus
                public final class Main {
                    @EventHandler static final class Heard { void handle(E1 event) {} }
                    private Main() {}
                    public static String run() {
                        MainBus bus = MainBus.builder().build();
                        bus.publish((Event) new E0());
                        bus.publish((Event) new E1());
                        bus.close();
                        bus.publish((Event) new E0());
                        bus.publish(new E0());
                        try {
                            bus.publish((Event) new E1());
                            return "heard";
                        } catch (BusClosedException refused) {
                            return "refused";
                        }
                    }
                }
                """);
        assertThat(run(sources)).isEqualTo("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "String", "AssertionError", "Throwable"})
    void a_message_may_be_called_like_a_class_of_the_language(String name) throws Exception {
        assertThat(run(List.of(HIDDEN, """
                package app;
                public record %1$s(int number) implements io.fairlead.Command<Integer> {
                    @io.fairlead.annotation.CommandHandler
                    static final class Handler { int handle(%1$s command) { return command.number(); } }
                }
                """.formatted(name), """
                package app;
                @io.fairlead.annotation.GenerateBus
                public final class Main {
                    private Main() {}
                    public static java.lang.Object run() {
                        return MainBus.builder().build().send((io.fairlead.Command<Integer>) new %s(7));
                    }
                }
                """.formatted(name))))
                .isEqualTo(7);
    }

    /** Two classes of a name, of which one has to be written in full. */
    @ParameterizedTest
    @ValueSource(strings = {"target", "place", "pipeline", "message_", "result_", "name", "hash"})
    void a_package_may_be_called_like_something_in_generated_code(String top) throws Exception {
        List<String> sources = new ArrayList<>(List.of(HIDDEN, """
                package app;
                import io.fairlead.*;
                import io.fairlead.annotation.*;
                @GenerateBus
                public final class Main {
                    @Middleware(order = 1) public static final class Around {
                        public <R> R around(Command<R> command, Next<R> next) throws Exception { return next.proceed(); }
                    }
                    private Main() {}
                    public static String run() {
                        MainBus bus = MainBus.builder().build();
                        return "" + bus.send(new %1$s.a.Create(1)) + bus.send((Command<Integer>) new %1$s.b.Create(2));
                    }
                }
                """.formatted(top)));
        for (String each : List.of("a", "b")) {
            sources.add("""
                    package %1$s.%2$s;
                    public record Create(int number) implements io.fairlead.Command<Integer> {}
                    """.formatted(top, each));
            sources.add("""
                    package %1$s.%2$s;
                    @io.fairlead.annotation.CommandHandler
                    final class CreateHandler { int handle(Create command) { return command.number(); } }
                    """.formatted(top, each));
        }
        assertThat(run(sources)).isEqualTo("12");
    }

    @Test
    void two_buses_that_are_given_the_same_package_make_handlers_of_their_own() throws Exception {
        assertThat(run(List.of("""
                package far;
                public record Count() implements io.fairlead.Command<Integer> {}
                """, """
                package far;
                @io.fairlead.annotation.CommandHandler
                final class Counter {
                    private int count;
                    Counter(int first) { count = first; }
                    int handle(Count command) { return count++; }
                }
                """, """
                package far;
                public final class Far {
                    private Far() {}
                    public static Counter_Package counters() { return new Counter_Package(() -> new Counter(5)); }
                }
                """, """
                package app;
                import far.Count;
                @io.fairlead.annotation.GenerateBus
                public final class Main {
                    private Main() {}
                    public static String run() {
                        far.Counter_Package shared = far.Far.counters();
                        MainBus one = MainBus.builder().counterPackage(shared).build();
                        MainBus two = MainBus.builder().counterPackage(shared).build();
                        return "" + one.send(new Count()) + one.send(new Count()) + two.send(new Count());
                    }
                }
                """))).isEqualTo("565");
    }

    private Object run(List<String> sources) throws Exception {
        try (Program program =
                Program.plain(output, sources.toArray(String[]::new)).clean()) {
            return program.run("app.Main");
        }
    }
}

package io.fairlead.tests.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.StaleModuleException;
import io.fairlead.tests.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bus is compiled with a library, and then runs with another version of it. */
class StaleModulesTest {

    private static final String COMMAND = """
            package lib;
            public record Greet(String name) implements io.fairlead.Command<String> {}
            """;
    private static final String HANDLER = """
            package lib;
            @io.fairlead.annotation.CommandHandler
            final class Greeter {
                String handle(Greet command) { return "hello " + command.name(); }
            }
            """;
    private static final String MIDDLEWARE = """
            package lib;
            @io.fairlead.annotation.Middleware(order = 1)
            final class Log {
                void before(io.fairlead.Message message) {}
            }
            """;
    private static final String ROOT = """
            package app;
            @io.fairlead.annotation.GenerateBus
            public final class App {
                private App() {}
                public static String run() {
                    try (AppBus bus = AppBus.builder().build()) {
                        return bus.send(new lib.Greet("you"));
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    private Program library;
    private Program app;

    @BeforeEach
    void compile() {
        library = Program.plain(folder.resolve("library"), COMMAND, HANDLER, MIDDLEWARE)
                .clean();
        app = Program.after(library, folder.resolve("app"), ROOT).clean();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
        app.close();
    }

    @Test
    void the_library_that_it_was_compiled_with_is_as_good_as_ever() throws IOException {
        assertThat(app.<String>runWith("app.App", library)).isEqualTo("hello you");
    }

    @Test
    void method_bodies_may_change() throws IOException {
        assertThat(runWith(COMMAND, HANDLER.replace("hello", "good morning"), MIDDLEWARE))
                .isEqualTo("good morning you");
    }

    @Test
    void values_of_policies_may_not_change() throws IOException {
        String policy = """
                package lib;
                @io.fairlead.annotation.Policy
                public @interface Kept { int seconds(); }
                """;
        String enforcing = MIDDLEWARE.replace("order = 1", "on = Kept.class");
        String keeping = COMMAND.replace("public record", "@Kept(seconds = 1) public record");
        try (Program before = Program.plain(folder.resolve("before"), policy, keeping, HANDLER, enforcing);
                Program root = Program.after(before, folder.resolve("root"), ROOT);
                Program same = Program.plain(folder.resolve("same"), policy, keeping, HANDLER, enforcing);
                Program after =
                        Program.plain(folder.resolve("after"), policy, keeping.replace("1", "2"), HANDLER, enforcing)) {
            assertThat(root.<String>runWith("app.App", same)).isEqualTo("hello you");
            assertThatThrownBy(() -> root.runWith("app.App", after)).cause().isInstanceOf(StaleModuleException.class);
        }
    }

    static Stream<List<String>> changes() {
        return Stream.of(
                List.of(COMMAND, HANDLER, MIDDLEWARE.replace("order = 1", "order = 2")),
                List.of(COMMAND, HANDLER, MIDDLEWARE.replace("io.fairlead.Message m", "Greet m")),
                List.of(
                        COMMAND,
                        HANDLER,
                        MIDDLEWARE.replace("void before", "long before").replace("{}", "{ return 1; }")),
                List.of(
                        COMMAND,
                        HANDLER,
                        MIDDLEWARE.replace("@io", "@Deprecated @io").replace("final", "public final")),
                List.of(
                        COMMAND.replace("Command<String>", "Command<String>, Runnable")
                                .replace("{}", "{ public void run() {} }"),
                        HANDLER,
                        MIDDLEWARE),
                List.of(COMMAND.replace("public record", "@jakarta.inject.Named public record"), HANDLER, MIDDLEWARE),
                List.of(
                        COMMAND,
                        HANDLER.replace("Greet command", "Greet command, io.fairlead.MessageContext context"),
                        MIDDLEWARE),
                List.of(
                        COMMAND,
                        HANDLER,
                        MIDDLEWARE,
                        "package lib; record Told(String by) implements io.fairlead.Event {}"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_a_bus_relies_on_may_not(List<String> sources) {
        assertThatThrownBy(() -> runWith(sources.toArray(String[]::new)))
                .cause()
                .isInstanceOf(StaleModuleException.class)
                .hasMessageMatching(
                        "app\\.AppBus was generated against another version of the module of lib\\.Greet than the"
                                + " one that was loaded from file:.*/changed/; compile the root again, or put the version on the"
                                + " class path that it was compiled against");
    }

    @Test
    void a_library_whose_index_is_called_otherwise_is_missed_when_the_bus_is_made() {
        String first = "package lib; record Adieu() implements io.fairlead.Event {}";

        assertThatThrownBy(() -> runWith(COMMAND, HANDLER, MIDDLEWARE, first))
                .cause()
                .isInstanceOfSatisfying(StaleModuleException.class, stale -> {
                    assertThat(stale.module()).isEqualTo("the module of lib.Greet");
                    assertThat(stale.location()).isNull();
                })
                .hasMessage(
                        "app.AppBus was generated against the module of lib.Greet, which is not there in the version that"
                                + " it was compiled against; compile the root again, or put that version on the class path");
    }

    private String runWith(String... sources) throws IOException {
        try (Program changed = Program.plain(folder.resolve("changed"), sources).clean()) {
            return app.runWith("app.App", changed);
        }
    }
}

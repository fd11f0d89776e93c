package io.fairlead.tests.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.registration.RegistrationRefusedException;
import io.fairlead.tests.Program;
import io.fairlead.tests.open.Plugins.Greet;
import io.fairlead.tests.open.Plugins.Greeted;
import io.fairlead.tests.other.OtherAppBus;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is open is each root's own matter. */
class OtherRootsTest {

    private static final String COMMAND = """
            package app;
            public record Greet(String name) implements io.fairlead.Command<String> {}
            """;
    private static final String HANDLER = """
            package app;
            @io.fairlead.annotation.CommandHandler
            final class Greeter {
                String handle(Greet command) { return "hello " + command.name(); }
            }
            """;
    private static final String ROOT = """
            package app;
            @io.fairlead.annotation.GenerateBus
            public final class App {
                private App() {}
                public static String run() {
                    try (AppBus bus = AppBus.builder().build()) {
                        bus.onCommand(Greet.class, (command, context) -> "plugin");
                        return bus.send(new Greet("you"));
                    } catch (io.fairlead.registration.RegistrationRefusedException refused) {
                        return refused.getMessage();
                    }
                }
            }
            """;
    private static final String PLUGIN_INTERFACE = """
            package app;
            public interface Plugged<R> extends io.fairlead.Query<R> {}
            """;
    private static final String OPEN_ROOT = """
            package app;
            @io.fairlead.annotation.GenerateBus(open = Plugged.class)
            public final class App {
                private App() {}
                public static AppBus run() {
                    return AppBus.builder().build();
                }
            }
            """;
    private static final String PLUGIN = """
            package plugin;
            public final class Plugin {
                public record Add(int a, int b) implements app.Plugged<Integer> {}
                private Plugin() {}
                public static String run() {
                    try (app.AppBus bus = app.App.run()) {
                        bus.onQuery(Add.class, (query, context) -> query.a() + query.b());
                        return bus.send(new app.Greet("you")) + ", " + bus.ask(new Add(1, 2));
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void one_of_two_roots_may_leave_closed_what_the_other_opens() {
        try (OtherAppBus other = OtherAppBus.builder().build()) {
            other.onCommand(Greet.class, (command, context) -> "plugin");
            assertThatExceptionOfType(RegistrationRefusedException.class)
                    .isThrownBy(() -> other.onEvent(Greeted.class, (event, context) -> {}))
                    .withMessageContaining("io.fairlead.tests.other.OtherApp does not declare open");
        }
    }

    @Test
    void a_root_without_open_types_has_nothing_of_them() throws Exception {
        try (Program program = Program.plain(folder, COMMAND, HANDLER, ROOT).clean()) {
            assertThat(program.<String>run("app.App"))
                    .isEqualTo(
                            "nothing was registered for app.Greet, which the root of app.AppBus does not declare open:"
                                    + " name it, or a supertype, in @GenerateBus(open = ...)");
            assertThat(program.generated("app.AppBus")).doesNotContain("OpenHandlers");
        }
    }

    @Test
    void a_plugin_is_compiled_after_the_root() throws Exception {
        try (Program host = Program.plain(folder.resolve("host"), COMMAND, HANDLER, PLUGIN_INTERFACE, OPEN_ROOT)
                        .clean();
                Program plugin =
                        Program.after(host, folder.resolve("plugin"), PLUGIN).clean()) {
            assertThat(plugin.<String>runWith("plugin.Plugin", host)).isEqualTo("hello you, 3");
            assertThat(host.generated("app.AppBus"))
                    .contains("return openHandlers().ask(message, metadata);")
                    .contains("if (message instanceof Greet known) {\n            return Greeter_Package");
        }
    }
}

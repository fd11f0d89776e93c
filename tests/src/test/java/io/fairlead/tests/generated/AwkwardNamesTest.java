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

/** Classes of the application may be called what generated code would like to call its own. */
class AwkwardNamesTest {

    private static final List<String> NAMES = List.of(
            "Close",
            "Options",
            "Wiring",
            "Switch",
            "Builder",
            "Message",
            "Context",
            "Bus",
            "Result",
            "Error",
            "Objects",
            "Provider",
            "Class",
            "Next",
            "Raised",
            "Failures",
            "Early",
            "Lock",
            "Outcome",
            "Metadata",
            "Event",
            "Command",
            "Query",
            "List",
            "Function",
            "Inject",
            "Singleton",
            "Generated",
            "Send",
            "Ask",
            "Publish",
            "Build",
            "Target",
            "Value",
            "R",
            "State",
            "Pipeline",
            "Handle",
            "Known",
            "Number",
            "Routes",
            "Shared",
            "Notify",
            "Wait",
            "GetClass",
            "HashCode",
            "Commands",
            "Queries",
            "Events",
            "BusOptions",
            "MessageBus",
            "GeneratedBus",
            "RaisedEvents",
            "Rethrow",
            "Bridge",
            "Package",
            "Module",
            "Create",
            "Table",
            "_Under",
            "Dollar$",
            "Ünïcode",
            "lower",
            "EventFailures",
            "PipelineContext",
            "UnhandledMessageException",
            "MessageTable",
            "MessageContext");

    @TempDir
    Path output;

    @Test
    void commands_may_have_any_name() {
        List<String> sources = new ArrayList<>(List.of(ROOT));
        for (String name : NAMES) {
            sources.add(
                    "package names;\npublic record %s() implements io.fairlead.Command<String> {}\n".formatted(name));
            sources.add(("package names;\n@io.fairlead.annotation.CommandHandler public final class Handler%1$s {"
                            + " io.fairlead.Outcome<String, names.%2$s> handle(%1$s command) { return io.fairlead.Outcome.of(\"\"); } }\n")
                    .formatted(name, "SomeEvent"));
        }
        sources.add("package names;\npublic record SomeEvent() implements io.fairlead.Event {}\n");

        assertThat(Program.plain(output, sources.toArray(String[]::new)).complaints())
                .isEmpty();
    }

    @Test
    void queries_may_have_any_name() {
        List<String> sources = new ArrayList<>(List.of(ROOT));
        for (String name : NAMES) {
            sources.add("package names;\npublic record %s() implements io.fairlead.Query<%1$s> {}\n".formatted(name));
            sources.add(("package names;\n@io.fairlead.annotation.QueryHandler public final class Handler%1$s {"
                            + " %1$s handle(%1$s query) { return query; } }\n")
                    .formatted(name));
        }

        assertThat(Program.plain(output, sources.toArray(String[]::new)).complaints())
                .isEmpty();
    }

    @Test
    void handlers_of_commands_and_events_may_have_any_name() {
        List<String> sources = new ArrayList<>(List.of(ROOT));
        sources.add("package names;\npublic record SomeEvent() implements io.fairlead.Event {}\n");
        for (String name : NAMES) {
            sources.add("package names;\npublic record Command%s() implements io.fairlead.Command<String> {}\n"
                    .formatted(name));
            sources.add("""
                    package names;
                    @io.fairlead.annotation.CommandHandler @io.fairlead.annotation.EventHandler
                    public final class %1$s {
                        private final int needed;
                        public %1$s(int needed) { this.needed = needed; }
                        io.fairlead.Outcome<String, SomeEvent> handle(Command%1$s command, io.fairlead.MessageContext c) {
                            return io.fairlead.Outcome.of("" + needed);
                        }
                        void handle(SomeEvent event, io.fairlead.MessageContext c) {}
                    }
                    """.formatted(name));
        }

        assertThat(Program.plain(output, sources.toArray(String[]::new)).complaints())
                .isEmpty();
    }

    @Test
    void middleware_may_have_any_name() {
        List<String> sources = new ArrayList<>(List.of(ROOT, HANDLED));
        int order = 0;
        for (String name : NAMES) {
            String hooks = """
                        long before(io.fairlead.Message m, io.fairlead.MessageContext c) { return 1; }
                        void after(io.fairlead.Message m, Object result, long state) {}
                        void onError(io.fairlead.Message m, Throwable error, long state) {}
                        void onFinally(io.fairlead.Message m, long state) {}
                    """;
            String around = """
                        <T> T around(io.fairlead.Message m, io.fairlead.Next<T> next) throws Exception {
                            return next.proceed();
                        }
                    """;
            String cut = """
                        <T> io.fairlead.ShortCircuit<T> before(io.fairlead.Message m) {
                            return io.fairlead.ShortCircuit.none();
                        }
                    """;
            sources.add("package names;\n@io.fairlead.annotation.Middleware(order = %d) public final class %s {\n%s}\n"
                    .formatted(order, name, List.of(hooks, around, cut).get(order++ % 3)));
        }

        assertThat(Program.plain(output, sources.toArray(String[]::new)).complaints())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Objects", "GeneratedBus", "Command", "Metadata", "bus"})
    void a_bus_may_have_any_name(String name) {
        String root = "package names;\n@io.fairlead.annotation.GenerateBus(name = \"%s\") public interface Root {}\n"
                .formatted(name);

        assertThat(Program.withDagger(output, root, HANDLED.replace("@Handled", ""))
                        .complaints())
                .isEmpty();
    }

    @Test
    void two_roots_may_stand_in_one_package_and_one_in_the_unnamed_one() {
        assertThat(Program.plain(output, "@io.fairlead.annotation.GenerateBus public interface Root {}\n", """
                                @io.fairlead.annotation.CommandHandler
                                public final class Unnamed {
                                    public record Do() implements io.fairlead.Command<Do> {}
                                    Do handle(Do command) { return command; }
                                }
                                """)
                        .complaints())
                .isEmpty();
    }

    @Test
    void classes_of_java_lang_may_be_hidden_by_the_application() {
        List<String> sources = new ArrayList<>(List.of(ROOT));
        for (String name : List.of(
                "String",
                "Integer",
                "Void",
                "Override",
                "Throwable",
                "SuppressWarnings",
                "IllegalStateException",
                "Exception")) {
            sources.add("package names;\npublic record %s() implements io.fairlead.Query<java.lang.Integer> {}\n"
                    .formatted(name));
            sources.add(("package names;\n@io.fairlead.annotation.QueryHandler public final class Handler%1$s {"
                            + " int handle(names.%1$s query) throws java.lang.Exception { return 1; } }\n")
                    .formatted(name));
        }

        assertThat(Program.plain(output, sources.toArray(new String[0])).complaints())
                .isEmpty();
    }

    /** A variable may hide a package, be a local one, or be called like what is made of another name. */
    @Test
    void handlers_may_be_called_like_what_generated_code_uses() {
        List<String> sources = new ArrayList<>(List.of(ROOT));
        for (String name : List.of(
                "names.Names",
                "names.Component",
                "names.Pipeline",
                "names.A",
                "names.APackageProvider",
                "names.one.H",
                "names.two.H",
                "names.one.Component",
                "names.one.Names")) {
            int dot = name.lastIndexOf('.');
            String unique = name.replace('.', '_');
            sources.add(("package %1$s;\npublic record %3$s_Command() implements io.fairlead.Command<String> {}\n")
                    .formatted(name.substring(0, dot), name.substring(dot + 1), unique));
            sources.add(("package %1$s;\n@io.fairlead.annotation.CommandHandler final class %2$s {"
                            + " String handle(%3$s_Command c) { return \"\"; } }\n")
                    .formatted(name.substring(0, dot), name.substring(dot + 1), unique));
        }

        assertThat(Program.plain(output, sources.toArray(String[]::new)).complaints())
                .isEmpty();
    }

    private static final String ROOT =
            "package names;\n@io.fairlead.annotation.GenerateBus(name = \"NamesBus\") public interface Root {}\n";

    private static final String HANDLED = """
            package names;
            public final class Handled {
                public record Do() implements io.fairlead.Command<Integer> {}
                public record Find() implements io.fairlead.Query<String> {}
                public record Done() implements io.fairlead.Event {}
                @io.fairlead.annotation.CommandHandler
                @io.fairlead.annotation.QueryHandler
                @io.fairlead.annotation.EventHandler
                public static final class Handler {
                    @jakarta.inject.Inject Handler() {}
                    io.fairlead.Outcome<Integer, Done> handle(Do command) { return io.fairlead.Outcome.of(1, new Done()); }
                    String handle(Find query) { return ""; }
                    void handle(Done event) {}
                }
            }
            """;
}

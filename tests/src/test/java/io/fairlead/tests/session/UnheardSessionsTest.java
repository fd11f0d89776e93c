package io.fairlead.tests.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions of an application in which nobody handles their start or their end, so that the bus does not know these events. */
class UnheardSessionsTest {

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
                public static java.util.List<String> run() {
                    var heard = new java.util.ArrayList<String>();
                    try (AppBus bus = AppBus.builder().build()) {
                        try (io.fairlead.session.Session session = bus.openSession("job")) {
                            session.onEvent(io.fairlead.session.SessionEnded.class, (event, context) ->
                                    heard.add("ended " + event.sessionId()));
                            heard.add(session.send(new Greet("you")));
                        }
                        heard.add(bus.sessions().toString());
                    }
                    return heard;
                }
            }
            """;

    @Test
    void begin_and_end_all_the_same(@TempDir Path output) throws IOException {
        try (Program program = Program.plain(output, COMMAND, HANDLER, ROOT).clean()) {
            assertThat(program.<List<String>>run("app.App")).containsExactly("hello you", "ended job", "[]");
        }
    }
}

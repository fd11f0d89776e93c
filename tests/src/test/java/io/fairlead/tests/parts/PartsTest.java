package io.fairlead.tests.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.session.Session;
import io.fairlead.tests.Program;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.parts.Gates.Enter;
import io.fairlead.tests.parts.Gates.Leave;
import io.fairlead.tests.parts.Gates.Left;
import io.fairlead.tests.parts.Gates.Seen;
import io.fairlead.tests.parts.Gates.Wait;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    private final TestBus bus = TestBus.builder().build();
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        bus.close();
    }

    private List<? extends Class<?>> classesSeen(int number) {
        return seen.get(number).parts().stream().map(Object::getClass).toList();
    }

    @Test
    void hooks_get_objects_of_the_classes_in_the_order_of_members_each_once() {
        bus.send(new Enter(seen::add));

        assertThat(seen).hasSize(3);
        assertThat(classesSeen(0)).isEqualTo(List.of(Gates.Open.class, Gates.Closed.class));
        assertThat(classesSeen(1)).isEqualTo(classesSeen(0));
        assertThat(classesSeen(2)).isEqualTo(List.of(Gates.Label.class));
    }

    @Test
    void there_is_one_object_of_a_class_for_a_bus_and_another_for_another() throws Exception {
        bus.send(new Enter(seen::add));
        bus.send(new Leave(seen::add));
        bus.publish(new Left(seen::add));
        assertThat(bus.awaitIdle(Duration.ofSeconds(20))).isTrue();
        Object open = seen.get(0).parts().get(0);

        assertThat(seen.get(3).parts().get(0)).isSameAs(open);
        assertThat(seen.get(5).parts().get(0)).isSameAs(open);

        try (TestBus other = TestBus.builder().build()) {
            other.send(new Leave(seen::add));
        }
        assertThat(seen.get(7).parts().get(0)).isInstanceOf(Gates.Open.class).isNotSameAs(open);
    }

    @Test
    void a_policy_that_names_none_hands_over_an_empty_list() throws Exception {
        assertThat(bus.sendAsync(new Wait(seen::add)).toCompletableFuture().get())
                .isEqualTo("waited");

        assertThat(seen).extracting(Seen::parts).containsExactly(List.of(), List.of());
    }

    @Test
    void a_session_changes_nothing_about_it() {
        bus.send(new Enter(seen::add));
        try (Session session = bus.openSession("parts")) {
            session.send(new Enter(seen::add));
        }

        assertThat(seen.get(3).parts()).isEqualTo(seen.get(0).parts());
    }

    @Test
    void the_policy_names_classes_that_the_bus_may_not() {
        bus.send(new Enter(seen::add));

        assertThat(seen.get(0).policy()).isEqualTo(Enter.class.getAnnotation(Gated.class));
        assertThat(seen.get(0).policy().gates())
                .containsExactly(Gates.Closed.class, Gates.Open.class, Gates.Closed.class);
    }

    private static final String POLICY = """
            package rights;
            import io.fairlead.annotation.Policy;
            @Policy
            public @interface Gated {
                @Policy.Instances("rights.Gate") Class<?>[] value();
            }
            """;
    private static final String GATE = """
            package rights;
            public interface Gate {
                String name();
            }
            """;
    private static final String GUARDED = """
            package rights;
            @Gated(Hidden.class)
            public interface Guarded<R> extends io.fairlead.Command<R> {}
            """;
    private static final String HIDDEN = """
            package rights;
            public final class Hidden implements Gate {
                public String name() { return "hidden"; }
            }
            """;
    private static final String MESSAGE = """
            package lib;
            @rights.Gated({Own.class, rights.Hidden.class})
            public record Enter(StringBuilder log) implements io.fairlead.Command<String> {}
            """;
    private static final String INHERITING = """
            package lib;
            public record Enter(StringBuilder log) implements rights.Guarded<String> {}
            """;
    private static final String OWN = """
            package lib;
            final class Own implements rights.Gate {
                public String name() { return "own"; }
            }
            """;
    private static final String APPLICATION = """
            package app;
            import io.fairlead.annotation.CommandHandler;
            import io.fairlead.annotation.GenerateBus;
            import io.fairlead.annotation.Middleware;
            import java.util.List;
            @GenerateBus
            public final class App {
                private App() {}
                public static String run() {
                    try (AppBus bus = AppBus.builder().build()) {
                        return bus.send(new lib.Enter(new StringBuilder()));
                    }
                }
                @Middleware(on = rights.Gated.class)
                static final class Gatekeeper {
                    void before(lib.Enter command, rights.Gated policy, List<rights.Gate> gates) {
                        gates.forEach(gate -> command.log().append(gate.name()).append(' '));
                        command.log().append(policy.value()[0].getName());
                    }
                }
                @CommandHandler
                static final class Handler {
                    String handle(lib.Enter command) { return command.log().toString(); }
                }
            }
            """;

    @Test
    void parts_of_a_library_are_made_there(@TempDir Path folder) throws Exception {
        try (Program library = Program.plain(folder.resolve("lib"), POLICY, GATE, GUARDED, HIDDEN, MESSAGE, OWN)
                        .clean();
                Program app = Program.after(library, folder.resolve("app"), APPLICATION)
                        .clean()) {
            assertThat(app.<String>runWith("app.App", library)).isEqualTo("own hidden lib.Own");
        }
    }

    @Test
    void parts_of_a_library_that_the_processor_has_not_seen_are_made_by_the_root(@TempDir Path folder)
            throws Exception {
        try (Program library = Program.with(folder.resolve("lib"), List.of(), POLICY, GATE, GUARDED, HIDDEN, INHERITING)
                        .clean();
                Program app = Program.after(library, folder.resolve("app"), APPLICATION)
                        .clean()) {
            assertThat(app.<String>runWith("app.App", library)).isEqualTo("hidden rights.Hidden");
        }
    }
}

package io.fairlead.tests.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Journal;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.events.Events.Cancelled;
import io.fairlead.tests.messages.Kinds.Base;
import io.fairlead.tests.messages.Kinds.Constants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who sends commands, asks queries and publishes to direct handlers loads nothing of the queue, of sessions and of registrations, and links no
 * lambda of the runtime: what is not used is not paid for, at the start-up either.
 */
class DirectPathTest {

    @Test
    void loads_nothing_that_it_does_not_use(@TempDir Path directory) throws Exception {
        List<String> loaded = loadedBy(Direct.class, directory.resolve("classes.log"));
        assertThat(loaded).anyMatch(line -> line.startsWith("io.fairlead.tests.TestBus "));
        assertThat(loaded)
                .noneMatch(line -> line.startsWith("io.fairlead.internal.queue."))
                .noneMatch(line -> line.startsWith("io.fairlead.internal.stream."))
                .noneMatch(line -> line.startsWith("io.fairlead.event."))
                .noneMatch(line -> line.startsWith("io.fairlead.session."))
                .noneMatch(line -> line.startsWith("io.fairlead.registration."))
                .noneMatch(line -> line.startsWith("io.fairlead.internal.Background"))
                .noneMatch(line -> line.startsWith("io.fairlead.internal.AsyncRuns"))
                .noneMatch(line -> line.startsWith("io.fairlead.") && line.contains("$$Lambda"));
    }

    /** Without this, the test above could not fail. */
    @Test
    void sees_what_others_load(@TempDir Path directory) throws Exception {
        List<String> loaded = loadedBy(Asynchronous.class, directory.resolve("classes.log"));
        assertThat(loaded)
                .anyMatch(line -> line.startsWith("io.fairlead.internal.Background "))
                .anyMatch(line -> line.startsWith("io.fairlead.session."))
                .anyMatch(line -> line.startsWith("io.fairlead.") && line.contains("$$Lambda"));
    }

    private static List<String> loadedBy(Class<?> program, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*\\])+ *", ""))
                .toList();
    }

    /** Sends directly. */
    static final class Direct {
        public static void main(String[] arguments) {
            try (TestBus bus = TestBus.builder().build()) {
                bus.send(new Base());
                bus.ask(Constants.ONE);
                bus.publish(new Cancelled(Journal.create()));
            }
        }
    }

    /** Does more. */
    static final class Asynchronous {
        public static void main(String[] arguments) {
            try (TestBus bus = TestBus.builder().build()) {
                bus.openSession("s").close();
                bus.sendAsync(new Base()).join();
            }
        }
    }
}

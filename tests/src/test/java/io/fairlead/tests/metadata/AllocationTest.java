package io.fairlead.tests.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.fairlead.Command;
import io.fairlead.tests.Program;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.metadata.Traced.Unheard;
import io.fairlead.tests.metadata.Traced.Unread;
import io.fairlead.tests.metadata.Traced.UnreadEvent;
import io.fairlead.tests.metadata.Traced.UnreadQuery;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is made for readers that there are not. */
class AllocationTest {

    private static final int TIMES = 10_000;
    private static final int BATCHES = 5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final TestBus bus = TestBus.builder().build();

    // Numbers below 128 have their boxes ready.
    private final Unread command = new Unread(1);
    private final Command<Integer> generic = command;
    private final UnreadQuery query = new UnreadQuery(2);
    private final UnreadEvent event = new UnreadEvent(3);
    private final Unheard unheard = new Unheard(4);

    @Test
    void sending_without_readers_allocates_nothing() {
        assertThat(allocatedBy(() -> bus.send(command))).isZero();
        assertThat(allocatedBy(() -> bus.send(generic))).isZero();
        assertThat(allocatedBy(() -> bus.ask(query))).isZero();
        assertThat(allocatedBy(() -> bus.publish(event))).isZero();
        assertThat(allocatedBy(() -> bus.publish(unheard))).isZero();
    }

    /** Bytes per run, once everything is loaded: the least of some batches, as the virtual machine allocates now and then. */
    private long allocatedBy(Runnable send) {
        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TIMES; i++) {
                send.run();
            }
            least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / TIMES);
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unread"})
    void a_pipeline_without_readers_does_not_mention_the_context(String message) {
        assertThat(pipeline(message)).doesNotContain("PipelineContext", "MessageContext", "io/fairlead/Metadata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UnreadQuery", "UnreadEvent"})
    void a_message_that_passes_nothing_on_its_way_has_no_pipeline(String message) {
        assertThat(Program.classFiles(Path.of("target", "classes")))
                .containsKey("io.fairlead.tests.metadata.Traced$" + message)
                .doesNotContainKey("io.fairlead.tests.TestBus_Traced_" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Begin", "Look", "Told", "Blind"})
    void a_pipeline_with_readers_mentions_it(String message) {
        assertThat(pipeline(message)).contains("PipelineContext");
    }

    private static String pipeline(String message) {
        Map<String, byte[]> classes = Program.classFiles(Path.of("target", "classes"));
        return new String(classes.get("io.fairlead.tests.TestBus_Traced_" + message), StandardCharsets.ISO_8859_1);
    }
}

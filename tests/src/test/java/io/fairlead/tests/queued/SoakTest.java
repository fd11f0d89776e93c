package io.fairlead.tests.queued;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.event.Overflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Far more events than can be handled, in 64 MB. {@code -Dfairlead.soak=36000000} publishes as many as ten thousand a second are in
 * an hour.
 */
class SoakTest {

    private static final long EVENTS = Long.getLong("fairlead.soak", 400_000);

    @ParameterizedTest
    @EnumSource(Overflow.class)
    void every_event_is_accounted_for_and_memory_stays_flat(Overflow overflow) throws Exception {
        Map<String, Long> told = soak(overflow);
        System.out.println(overflow + " " + told);

        assertThat(told.get("accepted") + told.get("rejected")).isEqualTo(told.get("published"));
        assertThat(told.get("handled") + told.get("failed") + told.get("dropped"))
                .isEqualTo(told.get("accepted"));
        assertThat(told.get("seenByPublishers")).isEqualTo(told.get("rejected"));
        assertThat(told.get("seenBySink")).isEqualTo(told.get("dropped"));
        assertThat(told.get("failuresSeenBySink")).isEqualTo(told.get("failed"));
        assertThat(told.get("seenByHandler")).isEqualTo(told.get("handled"));
        assertThat(told.get("deadLetters") + told.get("deadLettersRefused")).isEqualTo(told.get("failed"));
        // A full queue holds ten thousand events of about 350 bytes. At full length, a leak of a byte for each would
        // show.
        assertThat(told.get("usedLast")).isLessThan(told.get("usedFirst") + 8_000_000);
    }

    private static Map<String, Long> soak(Overflow overflow) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Soak.class.getName(),
                        String.valueOf(EVENTS),
                        overflow.name())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        Map<String, Long> told = new HashMap<>();
        output.lines().forEach(line -> {
            String[] words = line.split(" ");
            told.put(words[0], Long.valueOf(words[1]));
        });
        return told;
    }
}

package io.fairlead.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.fairlead.ComponentValues;
import io.fairlead.ComponentValues.Component;
import io.fairlead.Metadata;
import io.fairlead.logging.Desk.Look;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a client sends, a line stays a line, and everything in it is what it looks like. */
@Timeout(300)
class HostileValuesTest {

    private static final int TEXTS = 100_000;

    /** In each line, under each name that a client could choose the value of. */
    private static final int TEXTS_A_LINE = 10;

    private final Logged logged = new Logged();

    @AfterEach
    void close() {
        logged.close();
    }

    private static boolean isRaw(int c) {
        return c < 0x20
                || isWithin(c, 0x7F, 0x9F)
                || c == 0x61C
                || c == 0x200E
                || c == 0x200F
                || isWithin(c, 0x2028, 0x202E)
                || isWithin(c, 0x2066, 0x2069)
                || c == 0xFEFF
                || isWithin(c, 0xD800, 0xDFFF)
                || isWithin(c, 0xE0000, 0xE0FFF);
    }

    private static boolean isWithin(int c, int first, int last) {
        return c >= first && c <= last;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(10); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append((char) (0x7F + random.nextInt(0x21)));
                case 2 -> text.append((char) (0x2000 + random.nextInt(0x70)));
                case 3 -> text.append("\r\n12:00:00 [main] INFO forged - outcome=\"succeeded\"");
                case 4 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append("\u001b[2J\u001b[31m");
            }
        }
        return text.toString();
    }

    @Test
    void nothing_raw_is_printed_of_100_000_texts() {
        long seed = Long.getLong("fairlead.seed", System.nanoTime());
        Random random = new Random(seed);
        Logging logging = Logging.builder().exceptionTexts().build();
        LoggingMiddleware middleware = new LoggingMiddleware(logging);
        PayloadMiddleware payload = new PayloadMiddleware(logging);
        Look message = new Look(1);
        for (int i = 0; i < TEXTS; i += TEXTS_A_LINE) {
            Metadata metadata = Metadata.builder()
                    .messageId(text(random))
                    .correlationId(text(random))
                    .causationId(text(random))
                    .principal(text(random))
                    .tenant(text(random))
                    .attribute("session", text(random))
                    .build();
            FakeContext context = new FakeContext(metadata);
            ComponentValues values = new ComponentValues(
                    List.of(new Component(text(random), false), new Component("b", false)),
                    text(random),
                    List.of(text(random)));

            long startedAt = middleware.before(message);
            payload.before(message, values, context);
            middleware.onError(message, new IllegalStateException(text(random)), context, startedAt);

            ILoggingEvent line = logged.line();
            assertClean(logged.asText(line), seed, i);
            assertClean(logged.asJson(line), seed, i);
            logged.clear();
        }
    }

    /** The lines of the stack trace are the only ones that begin within. */
    private static void assertClean(String printed, long seed, int number) {
        String[] lines = printed.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            assertThat(i == 0
                            || line.isEmpty()
                            || line.startsWith("\tat ")
                            || line.startsWith("\t... ")
                            || line.startsWith("io.fairlead.logging.LoggedError: "))
                    .as("seed %d, text %d: %s", seed, number, printed)
                    .isTrue();
            assertThat(line.replace("\t", "").codePoints().noneMatch(HostileValuesTest::isRaw))
                    .as("seed %d, text %d: %s", seed, number, printed)
                    .isTrue();
        }
    }
}

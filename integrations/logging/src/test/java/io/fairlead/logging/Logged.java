package io.fairlead.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.fairlead.BusOptions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What goes to the loggers of messages, as it goes there and as it is printed. */
final class Logged implements AutoCloseable {

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger all = loggers.getLogger("io.fairlead.logging");
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing(); // takes the diagnostic context as it is now
            super.append(event);
        }
    };

    private final PatternLayout layout = new PatternLayout();
    private final JsonEncoder encoder = new JsonEncoder();

    Logged() {
        layout.setContext(loggers);
        layout.setPattern("%d{HH:mm:ss.SSS} [%thread] %-5level %logger{36} -%kvp- %mdc - %msg%n%ex");
        layout.start();
        encoder.setContext(loggers);
        encoder.start();
        all.setAdditive(false);
        all.setLevel(Level.TRACE);
        all.addAppender(appender);
        appender.start();
    }

    void level(Level level) {
        all.setLevel(level);
    }

    void level(String logger, @Nullable Level level) {
        loggers.getLogger(logger).setLevel(level);
    }

    List<ILoggingEvent> lines() {
        return List.copyOf(appender.list);
    }

    /** The only line. */
    ILoggingEvent line() {
        assertThat(lines()).hasSize(1);
        return lines().get(0);
    }

    /** The only line of messages of a class. */
    ILoggingEvent line(Class<?> message) {
        List<ILoggingEvent> found = lines().stream()
                .filter(line -> message.getName().equals(fields(line).get("message_type")))
                .toList();
        assertThat(found).as(message + " among " + lines()).hasSize(1);
        return found.get(0);
    }

    void clear() {
        appender.list.clear();
    }

    static Map<String, @Nullable Object> fields(ILoggingEvent line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        line.getKeyValuePairs().forEach(pair -> {
            assertThat(fields).as("twice: " + pair).doesNotContainKey(pair.key);
            fields.put(pair.key, pair.value);
        });
        return fields;
    }

    /** As logback's own layout prints it, with everything there is, and without the separator at the end. */
    String asText(ILoggingEvent line) {
        return layout.doLayout(line);
    }

    String asJson(ILoggingEvent line) {
        return new String(encoder.encode(line), StandardCharsets.UTF_8);
    }

    String printed() {
        StringBuilder text = new StringBuilder();
        lines().forEach(line -> text.append(asText(line)).append(asJson(line)));
        return text.toString();
    }

    static DeskBus bus(Logging logging, Executor executor) {
        return DeskBus.builder()
                .options(BusOptions.builder()
                        .executor(executor)
                        .failureSink(failure -> {})
                        .build())
                .loggingMiddleware(new LoggingMiddleware(logging))
                .mdcMiddleware(new MdcMiddleware(logging))
                .payloadMiddleware(new PayloadMiddleware(logging))
                .slowAfterMiddleware(new SlowAfterMiddleware(logging))
                .build();
    }

    @Override
    public void close() {
        all.detachAppender(appender);
        all.setLevel(null);
        all.setAdditive(true);
    }
}

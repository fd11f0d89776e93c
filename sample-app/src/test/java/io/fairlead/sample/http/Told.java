package io.fairlead.sample.http;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** All that a service tells to logs, at every level, with the context of the thread and with traces, and to tracing, while this is open. */
final class Told extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\p{Cf}]");
    private static final List<String> OURS = List.of("io.fairlead", "io.fairlead.audit");

    private final LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final PatternLayout layout = new PatternLayout();
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> values = new CopyOnWriteArrayList<>();

    Told() {
        layout.setContext(logback);
        layout.setPattern("%level %logger %msg %kvp %mdc %n%ex{full}");
        layout.start();
        setContext(logback);
        start();
        ours().forEach(logger -> logger.setLevel(Level.TRACE));
        root().addAppender(this);
        logback.getLogger("io.fairlead.audit").addAppender(this);
        GlobalOpenTelemetry.resetForTest();
        OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                        .build())
                .buildAndRegisterGlobal();
    }

    private Stream<Logger> ours() {
        return OURS.stream().map(logback::getLogger);
    }

    private Logger root() {
        return logback.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(layout.doLayout(event));
        if (event.getLoggerName().startsWith("io.fairlead")) {
            values.add(event.getFormattedMessage());
            values.addAll(event.getMDCPropertyMap().values());
            if (event.getKeyValuePairs() != null) {
                event.getKeyValuePairs().forEach(pair -> values.add(pair.key + "=" + pair.value));
            }
        }
    }

    /** What was logged. */
    List<String> lines() {
        return lines;
    }

    /** Values of our own lines that are more than one line of printable characters. */
    List<String> unprintable() {
        return values.stream()
                .filter(value -> UNPRINTABLE.matcher(value).find())
                .toList();
    }

    /** What tracing was told. */
    List<String> spans() {
        return new ArrayList<>(exporter.getFinishedSpanItems())
                .stream().map(Object::toString).toList();
    }

    @Override
    public void close() {
        root().detachAppender(this);
        logback.getLogger("io.fairlead.audit").detachAppender(this);
        logback.getLogger("io.fairlead").setLevel(null);
        logback.getLogger("io.fairlead.audit").setLevel(Level.INFO);
        stop();
        GlobalOpenTelemetry.resetForTest();
    }
}

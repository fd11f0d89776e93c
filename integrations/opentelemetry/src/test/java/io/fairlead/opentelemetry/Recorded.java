package io.fairlead.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.BusOptions;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A bus on one thread of its own, and the spans of what it handles. */
final class Recorded implements AutoCloseable {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final SdkTracerProvider provider;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    final OpenTelemetrySdk sdk;
    final Tracer tracer;

    private Recorded(Sampler sampler) {
        provider = SdkTracerProvider.builder()
                .setSampler(sampler)
                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                .build();
        sdk = OpenTelemetrySdk.builder().setTracerProvider(provider).build();
        tracer = sdk.getTracer("test");
    }

    static Recorded all() {
        return new Recorded(Sampler.parentBased(Sampler.alwaysOn()));
    }

    static Recorded none() {
        return new Recorded(Sampler.parentBased(Sampler.alwaysOff()));
    }

    ShopBus bus() {
        return bus(Tracing.builder(sdk).build());
    }

    ShopBus bus(Tracing tracing) {
        return bus(tracing, BusOptions.builder());
    }

    ShopBus bus(Tracing tracing, BusOptions.Builder options) {
        return bus(tracing, options, executor);
    }

    ShopBus bus(Tracing tracing, BusOptions.Builder options, Executor executor) {
        return ShopBus.builder()
                .options(options.executor(executor).failureSink(failure -> {}).build())
                .tracingMiddleware(new TracingMiddleware(tracing))
                .build();
    }

    ExecutorService executor() {
        return executor;
    }

    static void awaitIdle(ShopBus bus) throws InterruptedException {
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();
    }

    /** What has ended. */
    List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }

    SpanData span(String name) {
        List<SpanData> named =
                spans().stream().filter(each -> each.getName().equals(name)).toList();
        assertThat(named).as(name + " among " + spans()).hasSize(1);
        return named.get(0);
    }

    /** What is current on the bus's own thread, when it does nothing. */
    Context restingContext() throws Exception {
        Callable<Context> current = Context::current;
        return executor.submit(current).get(30, TimeUnit.SECONDS);
    }

    static String currentSpan() {
        return Span.current().getSpanContext().getSpanId();
    }

    @Override
    public void close() {
        executor.shutdownNow();
        provider.close();
    }
}

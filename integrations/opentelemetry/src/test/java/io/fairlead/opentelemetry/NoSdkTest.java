package io.fairlead.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.opentelemetry.Shop.Place;
import io.fairlead.opentelemetry.Shop.Told;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where no SDK is installed, nothing is done, and nothing allocated. */
@Timeout(60)
class NoSdkTest {

    private static final int TIMES = 20_000;
    private static final int BATCHES = 5;
    private static final ThreadMXBean MEASURE = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A context that nobody may ask for anything. */
    private record Untouched() implements MessageContext {
        @Override
        public Metadata metadata() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public MessageBus bus() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public @Nullable String handler() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public <T> @Nullable T get(Key<T> key) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public <T> void set(Key<T> key, T value) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public void passOn(Consumer<? super Metadata.Builder> more) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public void onLeave(Runnable action) {
            throw new AssertionError("nobody asks");
        }
    }

    static Stream<OpenTelemetry> none() {
        return Stream.of(OpenTelemetry.noop(), GlobalOpenTelemetry.get());
    }

    @ParameterizedTest
    @MethodSource("none")
    void nothing_is_asked_and_nothing_allocated(OpenTelemetry openTelemetry) {
        TracingMiddleware middleware = new TracingMiddleware(new Tracing(openTelemetry));
        Place message = new Place("x");
        Untouched context = new Untouched();
        IllegalStateException error = new IllegalStateException("not now");

        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = MEASURE.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TIMES; i++) {
                MessageSpan span = middleware.before(message, context);
                middleware.onError(message, error, span);
                middleware.onFinally(message, span);
            }
            least = Math.min(least, MEASURE.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void messages_are_handled_as_ever() throws Exception {
        Tracing tracing = new Tracing(OpenTelemetry.noop());
        try (ShopBus bus = ShopBus.builder()
                .tracingMiddleware(new TracingMiddleware(tracing))
                .build()) {
            assertThat(bus.send(new Place("x"))).isEqualTo(7);
            bus.publish(new Told(() -> {}));
            assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();
            assertThat(bus.queueStatistics().handled()).isEqualTo(2);
        }
        Metadata.Builder metadata = Metadata.builder();
        tracing.propagate(metadata);
        assertThat(metadata.build().attributes()).isEmpty();
    }
}

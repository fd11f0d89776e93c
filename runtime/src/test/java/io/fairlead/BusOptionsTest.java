package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.fairlead.internal.LoggingFailureSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusOptionsTest {

    @Test
    void defaultsAreAsDocumented() {
        BusOptions options = BusOptions.defaults();

        assertThat(options.clock()).isEqualTo(Clock.systemUTC());
        assertThat(options.failureSink()).isInstanceOf(LoggingFailureSink.class);
        assertThat(options.executor()).isNull();
        assertThat(options.asyncCapacity()).isEqualTo(10_000);
        assertThat(options.shutdownTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.registrationCapacity()).isEqualTo(10_000);
        assertThat(options.senderMetadata()).isNull();
    }

    @Test
    void keepsWhatIsSet() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        FailureSink sink = failure -> {};
        Executor executor = Runnable::run;
        Consumer<Metadata.Builder> metadata = builder -> builder.tenant("acme");

        BusOptions options = BusOptions.builder()
                .clock(clock)
                .failureSink(sink)
                .executor(executor)
                .asyncCapacity(1)
                .registrationCapacity(2)
                .senderMetadata(metadata)
                .shutdownTimeout(Duration.ZERO)
                .build();

        assertThat(options.clock()).isSameAs(clock);
        assertThat(options.failureSink()).isSameAs(sink);
        assertThat(options.executor()).isSameAs(executor);
        assertThat(options.asyncCapacity()).isEqualTo(1);
        assertThat(options.registrationCapacity()).isEqualTo(2);
        assertThat(options.senderMetadata()).isSameAs(metadata);
        assertThat(options.shutdownTimeout()).isEqualTo(Duration.ZERO);
    }

    @Test
    void whatWasBuiltDoesNotChangeWithItsBuilder() {
        BusOptions.Builder builder = BusOptions.builder().asyncCapacity(1);
        BusOptions options = builder.build();

        builder.asyncCapacity(2);

        assertThat(options.asyncCapacity()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesACapacityThatIsNotPositive(int capacity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusOptions.builder().asyncCapacity(capacity))
                .withMessage("asyncCapacity must be positive, but is " + capacity);
    }

    @Test
    void refusesANegativeTimeout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusOptions.builder().shutdownTimeout(Duration.ofNanos(-1)))
                .withMessage("shutdownTimeout must not be negative, but is PT-0.000000001S");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void refusesNullsByName() {
        BusOptions.Builder builder = BusOptions.builder();

        assertThatNullPointerException().isThrownBy(() -> builder.clock(null)).withMessage("clock");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.failureSink(null))
                .withMessage("failureSink");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.executor(null))
                .withMessage("executor");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.shutdownTimeout(null))
                .withMessage("shutdownTimeout");
    }
}

package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShortCircuitTest {

    @Test
    void noneIsOneInstanceAndIsNotTaken() {
        ShortCircuit<String> none = ShortCircuit.none();

        assertThat((Object) none).isSameAs(ShortCircuit.<Integer>none());
        assertThat(none.isTaken()).isFalse();
        assertThat(none).hasToString("ShortCircuit.none");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::result);
    }

    @Test
    void withAResultIsTaken() {
        ShortCircuit<String> taken = ShortCircuit.with("cached");

        assertThat(taken.isTaken()).isTrue();
        assertThat(taken.result()).isEqualTo("cached");
        assertThat(taken).hasToString("ShortCircuit[cached]");
    }

    @Test
    void theResultMayBeNull() {
        ShortCircuit<@Nullable String> taken = ShortCircuit.with(null);

        assertThat(taken.isTaken()).isTrue();
        assertThat(taken.result()).isNull();
    }
}

package io.fairlead.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.benchmarks.app.Receipt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every handler answers with a receipt of its own, which tells them apart. */
class ScaleTest {

    @ParameterizedTest
    @ValueSource(ints = {16, 64, 128, 256, 1024})
    void everyWayReachesEveryHandler(int types) {
        Scale scale = Scale.of(types);
        scale.fill();
        scale.fillFirst();

        assertThat(answersOf(scale::byDirectCall)).hasSize(1);
        assertThat(answersOf(scale::typedSend)).hasSize(1);
        assertThat(answersOf(scale::byVirtualCall)).hasSize(types);
        assertThat(answersOf(scale::byMap)).hasSize(types);
        assertThat(answersOf(scale::staticSend)).hasSize(types);
        assertThat(answersOf(scale::genericSend)).hasSize(types);
        if (types <= Sources.TESTED) {
            assertThat(answersOf(scale::byTests)).hasSize(types);
        }
    }

    @Test
    void anApplicationThatWasNotGeneratedIsMissed() {
        assertThatThrownBy(() -> Scale.of(17)).hasMessage("no application of 17 commands was generated");
    }

    private static Set<Receipt> answersOf(Supplier<Receipt> way) {
        Set<Receipt> answers = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 1 << 16; i++) {
            answers.add(way.get());
        }
        return answers;
    }
}

package io.fairlead.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"1ms, PT0.001S", "250ms, PT0.25S", "5s, PT5S", "90s, PT1M30S", "2m, PT2M", "1h, PT1H", "7d, P7D"})
    void eachUnitIsRead(String text, Duration duration) {
        assertThat(Durations.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999ms", "999999s", "999999m", "999999h", "99999d"})
    void theLongestOfEachUnitFitsNanoseconds(String text) {
        assertThat(Durations.parse(text).toNanos()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0s",
                "05s",
                "5",
                "s",
                "-5s",
                "+5s",
                "5 s",
                " 5s",
                "5s ",
                "5S",
                "1.5s",
                "5us",
                "1h30m",
                "1000000s",
                "100000d",
                "PT5S",
                "٥s"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durations.parse(text))
                .withMessage("must be a duration, such as 250ms, 5s, 2m, 1h or 7d, but is \"" + text + '"');
    }

    @Test
    void theExamplesOfTheMeaningAreDurations() {
        assertThat(Durations.MEANING.replaceAll("^.*such as ", "").split(", | or "))
                .hasSize(5)
                .allSatisfy(example -> assertThat(Durations.parse(example)).isPositive());
    }
}

package io.fairlead.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0.5,0.50", "9.994,9.99", "9.996,10.0", "99.96,100", "1234.5,'1,235'"})
    void threeDigitsAreEnough(double value, String text) {
        assertThat(Numbers.plain(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.5 ns", "22.4,22 ns", "999,999 ns", "1500,1.5 µs", "2300000,2.3 ms", "5e10,50 s"})
    void aTimeHasTheUnitThatMakesItShort(double nanos, String text) {
        assertThat(Numbers.time(nanos)).isEqualTo(text);
    }
}

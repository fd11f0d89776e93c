package io.fairlead.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

    @ParameterizedTest
    @CsvSource({
        "order,order,0",
        "order,oder,1",
        "order,orrder,1",
        "order,orden,1",
        "order,odrer,1",
        "'',order,5",
        "place,cancel,4"
    })
    void counts_letters_to_change(String one, String other, int distance) {
        assertThat(Lookup.distance(one, other)).isEqualTo(distance);
        assertThat(Lookup.distance(other, one)).isEqualTo(distance);
    }
}

package io.fairlead.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runtime's {@code EventFilterTest} has the same table. */
class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "com.shop.Placed, com.shop.Placed, true",
        "com.shop.*, com.shop.Placed, true",
        "com.shop.*, com.shop.orders.Placed, true",
        "com.shop.*, com.shop, false",
        "*, anything, true",
        "**, anything, true",
        "*Placed, com.shop.OrderPlaced, true",
        "*Placed, com.shop.PlacedOrder, false",
        "*Pl*ed*, com.shop.PlPlaced, true",
        "*aab, aaaaaab, true",
        "com.shop.?laced, com.shop.Placed, true",
        "com.shop.?laced, com.shop.laced, false",
        "com?shop.*, com.shop.Placed, true",
        "com.shop.P, com.shop.Placed, false",
        "com.shop.Placed?, com.shop.Placed, false",
        "'', com.shop.Placed, false",
    })
    void matchesAsAtRunTime(String pattern, String name, boolean matches) {
        assertThat(NamePattern.matches(pattern, name)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"com.shop.Orders$Placed", "com.shop.Orders.Placed", "com.shop.Orders?Placed"})
    void nestedClassHasADot(String pattern) {
        assertThat(NamePattern.matches(pattern, "com.shop.Orders.Placed")).isTrue();
    }
}

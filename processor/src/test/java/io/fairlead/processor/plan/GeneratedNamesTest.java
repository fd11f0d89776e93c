package io.fairlead.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedNamesTest {

    @Test
    void tells_indexes_of_packages_with_underscores_apart() {
        assertThat(GeneratedNames.index("com.acme_shop.Order"))
                .isNotEqualTo(GeneratedNames.index("com.acme.shop.Order"))
                .isNotEqualTo(GeneratedNames.index("com.acme__shop.Order"));
    }

    @Test
    void names_an_index_after_the_first_class() {
        assertThat(GeneratedNames.index("com.shop.PlaceOrder").canonicalName())
                .isEqualTo("io.fairlead.index.com_shop_PlaceOrder");
    }
}

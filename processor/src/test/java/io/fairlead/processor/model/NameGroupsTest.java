package io.fairlead.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameGroupsTest {

    @Test
    void names_with_the_same_beginning_share_a_text() {
        List<String> names = List.of("com.shop.PlaceOrder", "com.shop.orders.Ship", "com.shop.CancelOrder", "Alone");
        assertThat(NameGroups.join(names))
                .containsExactly(" Alone", "com.shop CancelOrder PlaceOrder", "com.shop.orders Ship");
        assertThat(NameGroups.split(NameGroups.join(names))).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void no_text_is_too_long_for_a_constant() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            names.add("com.shop." + "Order".repeat(40) + i);
        }
        assertThat(NameGroups.join(names)).hasSize(4).allMatch(text -> text.length() < 65_535);
        assertThat(NameGroups.split(NameGroups.join(names))).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void a_single_name_stands_for_itself() {
        assertThat(NameGroups.split(List.of("com.shop.PlaceOrder", ""))).containsExactly("com.shop.PlaceOrder", "");
    }
}

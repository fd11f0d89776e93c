package io.fairlead.tests.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.ComponentValues;
import io.fairlead.ComponentValues.Component;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.given.Describing.HalfHidden;
import io.fairlead.tests.given.Describing.Hidden;
import io.fairlead.tests.given.Describing.Marked;
import io.fairlead.tests.given.Describing.MarkedClass;
import io.fairlead.tests.given.Describing.Order;
import io.fairlead.tests.given.Describing.Plain;
import io.fairlead.tests.given.Describing.Tagged;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComponentValuesTest {

    private final TestBus bus = TestBus.builder().build();
    private final List<ComponentValues> told = new ArrayList<>();

    @AfterEach
    void close() {
        bus.close();
    }

    private ComponentValues only() {
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    @Test
    void components_come_in_the_order_of_members_then_as_they_are_written_each_once() {
        bus.send(new Order("A1", "gift", 3, told));

        assertThat(only().components())
                .containsExactly(
                        new Component("count", false), new Component("id", false), new Component("note", true));
        assertThat(only().value(0)).isEqualTo(3L);
        assertThat(only().value("id")).isEqualTo("A1");
        assertThat(only().value("note")).isEqualTo("gift");
    }

    @Test
    void an_array_is_one_value() {
        String[] tags = {"a", "b"};
        assertThat(bus.ask(new Tagged(tags, told))).isEqualTo(2);

        assertThat(only().size()).isEqualTo(1);
        assertThat(only().value("tags")).isSameAs(tags);
    }

    @Test
    void null_is_one_value() {
        assertThat(bus.ask(new Tagged(null, told))).isEqualTo(-1);

        assertThat(only().size()).isEqualTo(1);
        assertThat(only().value("tags")).isNull();
    }

    @Test
    void a_policy_that_names_none_gives_none_to_hooks_and_around_methods() {
        assertThat(bus.send(new Plain(told))).isEqualTo("plain");

        assertThat(told).hasSize(2).allMatch(values -> values.size() == 0);
    }

    @Test
    void a_message_that_the_bus_can_not_name_is_asked_in_its_package() {
        assertThat(bus.send(new Hidden("xyz", told))).isEqualTo("hidden");

        assertThat(only().value("secret")).isEqualTo("xyz");
        assertThat(only().value("length")).isEqualTo(3);
    }

    @Test
    void a_method_that_the_bus_can_not_call_is_called_in_its_package() {
        assertThat(bus.send(new HalfHidden(told))).isEqualTo("half hidden");

        assertThat(only().value("half")).isEqualTo("half");
    }

    @Test
    void a_mark_stands_on_components_itself_or_on_annotations_of_them() {
        bus.publish(new Marked(1, 2, 3, told));

        assertThat(only().components()).containsExactly(new Component("second", false), new Component("third", true));
        assertThat(only().value(0)).isEqualTo(2);
        assertThat(only().value(1)).isEqualTo(3);
    }

    @Test
    void a_mark_stands_on_methods_of_classes_that_are_no_records() throws Exception {
        assertThat(bus.sendAsync(new MarkedClass(told)).get()).isEqualTo("later");

        assertThat(only().components()).containsExactly(new Component("name", false));
        assertThat(only().value(0)).isEqualTo("name");
    }

    @Test
    void equal_values_make_equal_keys() {
        bus.send(new Order("A1", "gift", 3, told));
        bus.send(new Order("A1", "gift", 3, told));
        bus.send(new Order("A1", "gift", 4, told));

        assertThat(told.get(0))
                .isEqualTo(told.get(1))
                .hasSameHashCodeAs(told.get(1))
                .isNotEqualTo(told.get(2));
    }
}

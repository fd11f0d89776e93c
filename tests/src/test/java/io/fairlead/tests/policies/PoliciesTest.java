package io.fairlead.tests.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.session.Session;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.policies.Stating.Inheriting;
import io.fairlead.tests.policies.Stating.Own;
import io.fairlead.tests.policies.Stating.Packaged;
import io.fairlead.tests.policies.Stating.Renamed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoliciesTest {

    private final TestBus bus = TestBus.builder().build();
    private final List<Stated> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void the_nearest_policy_is_in_force() throws Exception {
        bus.send(new Own(told));
        bus.send(new Inheriting(told));
        assertThat(bus.sendAsync(new Renamed(told)).get()).isEqualTo("later");
        bus.publish(new Packaged(told));
        assertThat(bus.awaitIdle(Duration.ofSeconds(20))).isTrue();

        assertThat(told)
                .extracting(Stated::text)
                .containsExactly(
                        "of the message", "of the subtype", "by another name", "of the package", "of the package");
    }

    @Test
    void a_session_changes_nothing_about_it() {
        try (Session session = bus.openSession("policies")) {
            session.send(new Own(told));
        }

        assertThat(told).extracting(Stated::text).containsExactly("of the message");
    }

    static Stream<Class<?>> stating() {
        return Stream.of(Own.class, Stating.General.class, Stating.Special.class, Stating.Named.class);
    }

    /** What the pipeline holds, and what reflection shows, each in the place of the other. */
    @Test
    void hooks_get_what_reflection_would_show() {
        bus.send(new Own(told));
        Stated constant = told.get(0);
        Stated reflected = Own.class.getAnnotation(Stated.class);

        assertThat(constant).isEqualTo(reflected).isNotSameAs(reflected).hasSameHashCodeAs(reflected);
        assertThat(reflected).isEqualTo(constant);
        assertThat(constant.annotationType()).isEqualTo(Stated.class);
        assertThat(constant.toString())
                .startsWith("@io.fairlead.tests.policies.Stated(")
                .contains("text=of the message", "number=7", "texts=[]");
    }

    @ParameterizedTest
    @MethodSource("stating")
    void a_constant_equals_no_other_annotation(Class<?> other) {
        bus.send(new Inheriting(told));

        assertThat(told.get(0).equals(other.getAnnotation(Stated.class))).isEqualTo(other == Stating.Special.class);
    }

    @Test
    void whoever_changes_an_array_changes_his_own() {
        bus.send(new Inheriting(told));
        told.get(0).texts()[0] = "changed";

        assertThat(told.get(0).texts()).containsExactly("a", "\"b\"\n");
    }
}

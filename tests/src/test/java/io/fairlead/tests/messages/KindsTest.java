package io.fairlead.tests.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Command;
import io.fairlead.Metadata;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.messages.Kinds.Base;
import io.fairlead.tests.messages.Kinds.Both;
import io.fairlead.tests.messages.Kinds.ByInheritance;
import io.fairlead.tests.messages.Kinds.ByInterface;
import io.fairlead.tests.messages.Kinds.ByMethod;
import io.fairlead.tests.messages.Kinds.ByMethodToo;
import io.fairlead.tests.messages.Kinds.Concrete;
import io.fairlead.tests.messages.Kinds.Constants;
import io.fairlead.tests.messages.Kinds.Derived;
import io.fairlead.tests.messages.Kinds.Mixed;
import io.fairlead.tests.messages.Kinds.MixedQuery;
import io.fairlead.tests.messages.Kinds.Nested;
import io.fairlead.tests.messages.Kinds.Orphan;
import io.fairlead.tests.messages.Kinds.Overloaded;
import io.fairlead.tests.messages.Kinds.OverloadedToo;
import io.fairlead.tests.messages.Kinds.Singleton;
import io.fairlead.tests.other.OtherAppBus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

    private final TestBus bus = TestBus.builder().build();

    @Test
    void an_enum_constant_may_be_a_command() {
        assertThat(bus.send(Singleton.INSTANCE)).isEqualTo("singleton");
    }

    @Test
    void an_enum_constant_with_a_body_is_found_by_its_enum() {
        assertThat(bus.ask(Constants.ONE)).isEqualTo("one");
        assertThat(bus.ask(Constants.TWO)).isEqualTo("two");
        io.fairlead.Query<String> generic = Constants.ONE;
        assertThat(bus.ask(generic)).isEqualTo("one");
    }

    @Test
    void each_class_of_a_hierarchy_has_its_own_handler() {
        assertThat(bus.send(new Base())).isEqualTo("base");
        assertThat(bus.send(new Derived())).isEqualTo("derived");
        assertThat(bus.send(new Orphan())).isEqualTo("orphan");
    }

    @Test
    void the_class_of_the_message_decides_and_not_that_of_the_variable() {
        Base base = new Derived();
        Command<String> command = new Orphan();

        assertThat(bus.send(base)).isEqualTo("derived");
        assertThat(bus.send(base, Metadata.create())).isEqualTo("derived");
        assertThat(bus.send(command)).isEqualTo("orphan");
    }

    @Test
    void an_unknown_subclass_is_handled_as_its_nearest_superclass() {
        assertThat(bus.send(new Derived() {})).isEqualTo("derived");
    }

    @Test
    void a_result_may_be_fixed_by_an_abstract_message() {
        List<String> answer = bus.ask(new Concrete());

        assertThat(answer).containsExactly("concrete");
    }

    @Test
    void annotated_methods_may_have_any_name() {
        List<String> log = new ArrayList<>();

        assertThat(bus.send(new ByMethod("a"))).isEqualTo("method a");
        assertThat(bus.ask(new ByMethodToo("b"))).isEqualTo("found b true");
        assertThat(bus.ask(new MixedQuery(log))).isEqualTo(1);
        bus.publish(new Mixed(log));
        assertThat(log).containsExactly("event");
    }

    @Test
    void handle_may_be_inherited_from_a_generic_class() {
        assertThat(bus.send(new ByInheritance(1))).isEqualTo(2);
    }

    @Test
    void handle_may_be_inherited_from_a_generic_interface() {
        assertThat(bus.ask(new ByInterface(1))).isEqualTo(3);
    }

    @Test
    void handle_may_be_overloaded() {
        assertThat(bus.send(new Overloaded(1))).isEqualTo(1);
        assertThat(bus.send(new OverloadedToo(1))).isEqualTo(-1L);
    }

    @Test
    void messages_and_handlers_may_be_nested() {
        assertThat(bus.send(new Nested(1))).isEqualTo(1);
        assertThat(bus.send(new Nested.Deeper(1))).isEqualTo(-1);
    }

    @Test
    void messages_of_the_same_simple_name_are_told_apart() {
        assertThat(bus.send(new Close("door"))).isEqualTo("near door");
        assertThat(bus.send(new io.fairlead.tests.messages.far.Close("door"))).isEqualTo("far door");
    }

    @Test
    void a_class_that_is_handler_and_middleware_is_made_once() {
        List<String> log = new ArrayList<>();
        bus.send(new Both(log));

        assertThat(log).containsExactly("before 1", "handle 2", "finally 3");
    }

    @Test
    @SuppressWarnings("removal")
    void deprecated_messages_and_handlers_are_welcome() {
        assertThat(bus.send(new Kinds.Old())).isEqualTo("old");
    }

    @Test
    void a_message_that_is_private_to_its_package_is_sent_generically() {
        assertThat(bus.send(new Near("by"))).isEqualTo(new Near("near by"));
    }

    @Test
    void a_second_root_of_the_build_serves_the_same_messages() {
        OtherAppBus other = OtherAppBus.builder().build();

        assertThat(other.send(new Overloaded(1))).isEqualTo(1);
        assertThat(other.send(new Near("by"))).isEqualTo(new Near("near by"));
    }
}

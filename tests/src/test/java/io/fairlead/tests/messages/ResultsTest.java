package io.fairlead.tests.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Query;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.messages.Results.ABoolean;
import io.fairlead.tests.messages.Results.ACollection;
import io.fairlead.tests.messages.Results.ADouble;
import io.fairlead.tests.messages.Results.AList;
import io.fairlead.tests.messages.Results.ALong;
import io.fairlead.tests.messages.Results.AMap;
import io.fairlead.tests.messages.Results.ANumber;
import io.fairlead.tests.messages.Results.AnInt;
import io.fairlead.tests.messages.Results.AnObject;
import io.fairlead.tests.messages.Results.AnOptional;
import io.fairlead.tests.messages.Results.Nothing;
import io.fairlead.tests.messages.Results.NothingOutright;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The overloads return what the message promises, typed. */
class ResultsTest {

    private final TestBus bus = TestBus.builder().build();

    @Test
    void void_answers_null() {
        Void nothing = bus.send(new Nothing());
        Void outright = bus.send(new NothingOutright());

        assertThat(nothing).isNull();
        assertThat(outright).isNull();
    }

    @Test
    void primitives_answer_their_boxes() {
        Integer number = bus.ask(new AnInt());
        Boolean bool = bus.ask(new ABoolean());
        Long large = bus.send(new ALong());
        Double real = bus.send(new ADouble());
        Number wider = bus.ask(new ANumber());

        assertThat(number).isEqualTo(1);
        assertThat(bool).isTrue();
        assertThat(large).isEqualTo(1L);
        assertThat(real).isEqualTo(0.5);
        assertThat(wider).isEqualTo(2);
    }

    @Test
    void generic_results_keep_their_arguments() {
        List<String> list = bus.ask(new AList());
        Map<String, List<Integer>> map = bus.ask(new AMap());
        Optional<? extends Number> optional = bus.ask(new AnOptional());
        Collection<String> collection = bus.ask(new ACollection());
        Object object = bus.ask(new AnObject());

        assertThat(list).containsExactly("a");
        assertThat(map).containsEntry("a", List.of(1));
        assertThat(optional).isPresent();
        assertThat(collection).containsExactly("b");
        assertThat(object).isEqualTo("object");
    }

    @Test
    void the_generic_way_answers_the_same() {
        Query<Integer> number = new AnInt();
        Query<List<String>> list = new AList();

        assertThat(bus.ask(number)).isEqualTo(1);
        assertThat(bus.ask(list)).containsExactly("a");
    }
}

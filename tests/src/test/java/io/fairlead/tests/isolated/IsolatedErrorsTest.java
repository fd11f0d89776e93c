package io.fairlead.tests.isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fairlead.BusOptions;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.isolated.Isolated.Act;
import io.fairlead.tests.isolated.Isolated.OfAll;
import io.fairlead.tests.isolated.Isolated.OfIsolated;
import io.fairlead.tests.isolated.Isolated.OfOne;
import io.fairlead.tests.isolated.Isolated.OfSurfaced;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolatedErrorsTest {

    private static final Act FAIL = () -> {
        throw new IOException("no");
    };

    private final List<EventFailure> reported = new ArrayList<>();
    private final TestBus surfacing = bus(BusOptions.builder());
    private final TestBus isolating = bus(BusOptions.builder().isolateEventErrors());

    private TestBus bus(BusOptions.Builder options) {
        return TestBus.builder()
                .options(options.failureSink(reported::add).build())
                .build();
    }

    @Test
    void publishers_learn_of_failures_unless_they_are_isolated() {
        assertThatThrownBy(() -> surfacing.publish(new OfOne(FAIL))).isInstanceOf(EventHandlingException.class);
        isolating.publish(new OfOne(FAIL));
        assertThat(reported).hasSize(2);
    }

    @Test
    void a_handler_may_say_so_for_itself() {
        surfacing.publish(new OfIsolated(FAIL));
        isolating.publish(new OfIsolated(FAIL));
        assertThatThrownBy(() -> surfacing.publish(new OfSurfaced(FAIL))).isInstanceOf(EventHandlingException.class);
        assertThatThrownBy(() -> isolating.publish(new OfSurfaced(FAIL))).isInstanceOf(EventHandlingException.class);
        assertThat(reported).hasSize(4);
    }

    @Test
    void of_several_handlers_those_are_told_of_that_surface() {
        assertThat(failuresOf(surfacing))
                .containsExactly(
                        "io.fairlead.tests.isolated.Isolated$AsConfigured",
                        "io.fairlead.tests.isolated.Isolated$Surfacing");
        assertThat(failuresOf(isolating)).containsExactly("io.fairlead.tests.isolated.Isolated$Surfacing");
        assertThat(reported).hasSize(6);
    }

    private static List<String> failuresOf(TestBus bus) {
        return catchThrowableOfType(EventHandlingException.class, () -> bus.publish(new OfAll(FAIL)))
                .failures()
                .stream()
                .map(EventFailure::handler)
                .toList();
    }
}

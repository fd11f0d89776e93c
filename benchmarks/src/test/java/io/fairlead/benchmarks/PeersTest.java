package io.fairlead.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.avaje.inject.BeanScope;
import io.fairlead.benchmarks.app.Filtered;
import io.fairlead.benchmarks.app.Heard;
import io.fairlead.benchmarks.app.Listener;
import io.fairlead.benchmarks.app.Plain;
import io.fairlead.benchmarks.app.Spread;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.benchmarks.peer.AvajePublishers;
import io.fairlead.benchmarks.peer.AxonCommands;
import io.fairlead.benchmarks.peer.AxonEvents;
import io.fairlead.benchmarks.peer.GreenrobotIndex;
import io.fairlead.benchmarks.peer.PipelinrSetUp;
import io.fairlead.benchmarks.peer.SpringSetUp;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import net.engio.mbassy.bus.MBassador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers do the same work as we do: each handler runs once for each message, and answers with its receipt. */
class PeersTest {

    private static final int EVENTS = 1_500;

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5})
    void axonRunsCommands(int interceptors) {
        Plain.Handlers handlers = new Plain.Handlers();
        everyCommandIsHandled(handlers, new AxonCommands(handlers.all(), interceptors)::send);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5})
    void pipelinrRunsCommands(int middlewares) {
        Plain.Handlers handlers = new Plain.Handlers();
        everyCommandIsHandled(handlers, PipelinrSetUp.of(handlers.all(), middlewares)::send);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void vertxRunsCommands(int interceptors) {
        Plain.Handlers handlers = new Plain.Handlers();
        VertxState state = new VertxState() {};
        state.open(Plain.types(), interceptors);
        state.handle(handlers.all());
        everyCommandIsHandled(handlers, state::send);
        everyCommandIsHandled(handlers, command -> state.send(() -> command));
        state.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void axonPublishes(int interceptors) {
        everyListenerHears(Spread.all(), listeners -> new AxonEvents(listeners, interceptors)::publish);
    }

    @Test
    void springPublishes() {
        everyListenerHears(Spread.all(), listeners -> SpringSetUp.of(listeners)::publishEvent);
    }

    @Test
    void guavaPublishes() {
        everyListenerHears(Spread.all(), listeners -> {
            var bus = new com.google.common.eventbus.EventBus();
            listeners.forEach(bus::register);
            return bus::post;
        });
    }

    @Test
    void greenrobotPublishesByItsIndex() {
        assertThat(new GreenrobotIndex().getSubscriberInfo(Heard.One.class)).isNotNull();
        everyListenerHears(Spread.all(), listeners -> {
            var bus = org.greenrobot.eventbus.EventBus.builder()
                    .addIndex(new GreenrobotIndex())
                    .build();
            listeners.forEach(bus::register);
            return bus::post;
        });
    }

    @Test
    void mbassadorPublishes() {
        everyListenerHears(Spread.all(), listeners -> {
            var bus = new MBassador<Object>();
            listeners.forEach(bus::subscribe);
            return bus::publish;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void vertxPublishes(int interceptors) {
        List<Listener<Filtered>> listeners = List.of(new Filtered.One(), new Filtered.One());
        VertxState state = new VertxState() {};
        state.open(List.of(Filtered.class), interceptors);
        state.listen(listeners);
        state.publish(() -> new Filtered(7));
        state.close();
        assertThat(listeners).allMatch(listener -> heard((Work) listener, VertxState.BATCH));
    }

    @Test
    void avajePublishes() {
        try (BeanScope scope = BeanScope.builder().build()) {
            AvajePublishers publishers = scope.get(AvajePublishers.class);
            List<Work> beans = scope.list(Work.class);
            for (int i = 0; i < EVENTS; i++) {
                publishers.heard().fire(new Heard(7));
                publishers.spread().fire(new Spread(7));
            }
            assertThat(beans).hasSize(5).allMatch(bean -> heard(bean, EVENTS));
        }
    }

    private static void everyCommandIsHandled(Plain.Handlers handlers, Function<Plain, Object> bus) {
        for (int type = 0; type < 16; type++) {
            Plain command = Plain.of(type, 7);
            assertThat(bus.apply(command)).isSameAs(command.handledBy(handlers));
        }
        assertThat(handlers.all()).allMatch(handler -> ((Work) handler).total() != 0);
    }

    private static void everyListenerHears(List<Work> listeners, Function<List<Work>, Consumer<Object>> bus) {
        Consumer<Object> publish = bus.apply(listeners);
        for (int i = 0; i < EVENTS; i++) {
            publish.accept(new Spread(7));
        }
        assertThat(listeners).hasSize(4).allMatch(listener -> heard(listener, EVENTS));
    }

    private static boolean heard(Work listener, int times) {
        return listener.total() == Work.added(listener.getClass(), 7) * times;
    }
}

package io.fairlead.benchmarks;

import com.google.common.eventbus.EventBus;
import io.avaje.inject.BeanScope;
import io.fairlead.benchmarks.app.Filtered;
import io.fairlead.benchmarks.app.FilteredByHand;
import io.fairlead.benchmarks.app.Heard;
import io.fairlead.benchmarks.app.Listener;
import io.fairlead.benchmarks.app.Spread;
import io.fairlead.benchmarks.app.Work;
import io.fairlead.benchmarks.peer.AvajePublishers;
import io.fairlead.benchmarks.peer.AxonEvents;
import io.fairlead.benchmarks.peer.GreenrobotIndex;
import io.fairlead.benchmarks.peer.SpringSetUp;
import java.util.List;
import net.engio.mbassy.bus.MBassador;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;

/** What events are published through. Every bus but Fairlead's knows the listeners of one type of event alone. */
public final class Listeners {

    private Listeners() {}

    /** No bus. */
    @State(Scope.Benchmark)
    public static class ByHand {
        List<Listener<Heard>> one;
        List<Listener<Spread>> four;
        FilteredByHand filtered;

        @Setup
        public void make(WorkChoice first) {
            one = List.of(new Heard.One()::handle);
            four = Spread.listeners();
            filtered = new FilteredByHand();
        }
    }

    /** Avaje's generated publishers. */
    @State(Scope.Benchmark)
    public static class Avaje {
        private BeanScope scope;
        AvajePublishers publishers;

        @Setup
        public void build(WorkChoice first) {
            scope = BeanScope.builder().build();
            publishers = scope.get(AvajePublishers.class);
        }

        @TearDown
        public void close() {
            scope.close();
        }
    }

    /** Guava, one listener and four. */
    @State(Scope.Benchmark)
    public static class Guava {
        final EventBus one = new EventBus();
        final EventBus four = new EventBus();

        @Setup
        public void register(WorkChoice first) {
            one.register(new Heard.One());
            Spread.all().forEach(four::register);
        }
    }

    /** Greenrobot with its generated index, one listener and four. */
    @State(Scope.Benchmark)
    public static class Greenrobot {
        org.greenrobot.eventbus.EventBus one;
        org.greenrobot.eventbus.EventBus four;

        @Setup
        public void register(WorkChoice first) {
            one = indexed();
            one.register(new Heard.One());
            four = indexed();
            Spread.all().forEach(four::register);
        }

        private static org.greenrobot.eventbus.EventBus indexed() {
            return org.greenrobot.eventbus.EventBus.builder()
                    .addIndex(new GreenrobotIndex())
                    .build();
        }
    }

    /** MBassador, which refers to its listeners weakly unless told otherwise; one listener and four. */
    @State(Scope.Benchmark)
    public static class Mbassador {
        private final List<Work> kept = Spread.all();
        private final Heard.One keptOne = new Heard.One();
        final MBassador<Object> one = new MBassador<>();
        final MBassador<Object> four = new MBassador<>();

        @Setup
        public void subscribe(WorkChoice first) {
            one.subscribe(keptOne);
            kept.forEach(four::subscribe);
        }

        @TearDown
        public void close() {
            one.shutdown();
            four.shutdown();
        }
    }

    /** Spring, one listener and four. */
    @State(Scope.Benchmark)
    public static class Spring {
        private ConfigurableApplicationContext ofOne;
        private ConfigurableApplicationContext ofFour;
        ApplicationEventPublisher one;
        ApplicationEventPublisher four;

        @Setup
        public void refresh(WorkChoice first) {
            ofOne = SpringSetUp.of(List.of(new Heard.One()));
            one = ofOne;
            ofFour = SpringSetUp.of(Spread.all());
            four = ofFour;
        }

        @TearDown
        public void close() {
            ofOne.close();
            ofFour.close();
        }
    }

    /** Axon, one listener. */
    @State(Scope.Benchmark)
    public static class AxonOne {
        AxonEvents events;

        @Setup
        public void make(WorkChoice first) {
            events = new AxonEvents(List.of(new Heard.One()), 0);
        }
    }

    /** Axon, four listeners. */
    @State(Scope.Benchmark)
    public static class AxonFour {
        AxonEvents events;

        @Setup
        public void make(WorkChoice first) {
            events = new AxonEvents(Spread.all(), 0);
        }
    }

    /** Axon, one listener behind five interceptors. */
    @State(Scope.Benchmark)
    public static class AxonFiltered {
        AxonEvents events;

        @Setup
        public void make(WorkChoice first) {
            events = new AxonEvents(List.of(new Heard.One()), 5);
        }
    }

    /** Vert.x, one listener. */
    @State(Scope.Benchmark)
    public static class VertxOne extends VertxState {
        @Setup
        public void make(WorkChoice first) {
            open(List.of(Heard.class), 0);
            listen(List.<Listener<Heard>>of(new Heard.One()::handle));
        }
    }

    /** Vert.x, four listeners. */
    @State(Scope.Benchmark)
    public static class VertxFour extends VertxState {
        @Setup
        public void make(WorkChoice first) {
            open(List.of(Spread.class), 0);
            listen(Spread.listeners());
        }
    }

    /** Vert.x, one listener behind five interceptors. */
    @State(Scope.Benchmark)
    public static class VertxFiltered extends VertxState {
        @Setup
        public void make(WorkChoice first) {
            open(List.of(Filtered.class), 5);
            listen(List.of(new Filtered.One()));
        }
    }
}

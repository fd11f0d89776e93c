package io.fairlead.benchmarks.app;

import com.google.common.eventbus.Subscribe;
import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;
import io.fairlead.benchmarks.peer.AxonEventHandler;
import java.util.List;
import net.engio.mbassy.listener.Handler;
import org.springframework.context.event.EventListener;

/** An event with four handlers, which serve the peers as well. */
public record Spread(int amount) implements Event {

    /** One of each, for those that look for annotated methods. */
    public static List<Work> all() {
        return List.of(new One(), new Two(), new Three(), new Four());
    }

    /**
     * One of each, for those that call an interface. The classes do not implement it, because javac would annotate the
     * bridge methods as well, and not every peer leaves these alone.
     */
    public static List<Listener<Spread>> listeners() {
        return List.of(new One()::handle, new Two()::handle, new Three()::handle, new Four()::handle);
    }

    /** One of four. */
    @EventHandler
    public static final class One extends Work {
        @AxonEventHandler
        @EventListener
        @Handler
        @Subscribe
        @org.greenrobot.eventbus.Subscribe
        public void handle(Spread event) {
            work(event.amount());
        }
    }

    /** One of four. */
    @EventHandler
    public static final class Two extends Work {
        @AxonEventHandler
        @EventListener
        @Handler
        @Subscribe
        @org.greenrobot.eventbus.Subscribe
        public void handle(Spread event) {
            work(event.amount());
        }
    }

    /** One of four. */
    @EventHandler
    public static final class Three extends Work {
        @AxonEventHandler
        @EventListener
        @Handler
        @Subscribe
        @org.greenrobot.eventbus.Subscribe
        public void handle(Spread event) {
            work(event.amount());
        }
    }

    /** One of four. */
    @EventHandler
    public static final class Four extends Work {
        @AxonEventHandler
        @EventListener
        @Handler
        @Subscribe
        @org.greenrobot.eventbus.Subscribe
        public void handle(Spread event) {
            work(event.amount());
        }
    }
}

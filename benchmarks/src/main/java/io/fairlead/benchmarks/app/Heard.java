package io.fairlead.benchmarks.app;

import com.google.common.eventbus.Subscribe;
import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;
import io.fairlead.benchmarks.peer.AxonEventHandler;
import net.engio.mbassy.listener.Handler;
import org.springframework.context.event.EventListener;

/** An event with one handler, which serves the peers as well. */
public record Heard(int amount) implements Event {

    /** The one. */
    @EventHandler
    public static final class One extends Work {
        @AxonEventHandler
        @EventListener
        @Handler
        @Subscribe
        @org.greenrobot.eventbus.Subscribe
        public void handle(Heard event) {
            work(event.amount());
        }
    }
}
